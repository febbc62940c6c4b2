package io.proxywasm.classlib.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 as {@link String} reads and writes it. Text of ASCII alone, which nearly all is that passes
 * a proxy, is copied several characters at a time.
 */
public final class Utf8 {
  private Utf8() {}

  /** Returns the characters of a range that lies within the bytes; U+FFFD for what is malformed. */
  public static char[] decode(byte[] bytes, int from, int count) {
    char[] ascii = ascii(bytes, from, count);
    return ascii == null ? new Utf8Decoder().decode(bytes, from, count) : ascii;
  }

  /** Returns the characters of a range that lies within the bytes; null if one is not ASCII. */
  public static char @Nullable [] ascii(byte[] bytes, int from, int count) {
    char[] chars = new char[count];
    return AsciiCopies.widened(bytes, from, chars, count) ? chars : null;
  }

  /** Returns the text's bytes; a question mark for a surrogate without its other half. */
  public static byte[] encode(String text, char[] chars) {
    byte[] bytes = new byte[chars.length];
    if (AsciiCopies.narrowed(chars, bytes, chars.length)) {
      return bytes;
    }
    byte[] most = new byte[3 * chars.length];
    return Arrays.copyOf(most, Utf8Encoder.write(text, most, 0, most.length));
  }
}
