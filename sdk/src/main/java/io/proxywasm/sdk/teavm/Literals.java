package io.proxywasm.sdk.teavm;

import io.proxywasm.sdk.internal.text.Utf8;
import org.jspecify.annotations.Nullable;
import org.teavm.interop.Address;

/** As its namesake; texts that stand in the code keep their bytes. */
public final class Literals {
  /** A power of two; of two texts for one place the later one has it. */
  private static final int PLACES = 64;

  private static final @Nullable String[] TEXTS = new String[PLACES];
  private static final byte[][] BYTES = new byte[PLACES][];

  private Literals() {}

  @SuppressWarnings("ReferenceEquality") // the same literal
  public static byte[] encode(String text) {
    int address = Address.ofObject(text).toInt();
    if (!isLiteral(address)) {
      return Utf8.encode(text);
    }
    // Literals do not move. They lie 40 bytes and more apart, with their characters in between.
    int place = (address >>> 5) & (PLACES - 1);
    if (TEXTS[place] != text) {
      BYTES[place] = Utf8.encode(text);
      TEXTS[place] = text;
    }
    return BYTES[place];
  }

  /** Tells whether an object lies outside the heap; the compiler fills in how. */
  static boolean isLiteral(int address) {
    return false;
  }
}
