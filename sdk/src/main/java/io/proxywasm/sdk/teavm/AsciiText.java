package io.proxywasm.sdk.teavm;

import org.jspecify.annotations.Nullable;

/** As its namesake, four characters at a time and without a check for each. */
public final class AsciiText {
  private static char[] buffer = new char[256];

  private AsciiText() {}

  public static byte @Nullable [] encode(String text) {
    int length = text.length();
    char[] chars = buffer(length);
    text.getChars(0, length, chars, 0);
    byte[] bytes = new byte[length];
    return AsciiCopies.narrowed(chars, bytes, length) ? bytes : null;
  }

  public static @Nullable String decode(byte[] bytes) {
    char[] chars = buffer(bytes.length);
    return AsciiCopies.widened(bytes, chars, bytes.length)
        ? new String(chars, 0, bytes.length)
        : null;
  }

  private static char[] buffer(int length) {
    if (length > buffer.length) {
      buffer = new char[length];
    }
    return buffer;
  }
}
