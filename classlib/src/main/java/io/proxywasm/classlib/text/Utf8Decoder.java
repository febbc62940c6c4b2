package io.proxywasm.classlib.text;

import java.util.Arrays;

/** Reads UTF-8. Each malformed part becomes one U+FFFD, where the JDK begins a new part. */
public final class Utf8Decoder {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int SURROGATE = Character.MIN_SURROGATE >> 11;

  private boolean malformed;

  /** Tells whether anything was malformed. */
  public boolean malformed() {
    return malformed;
  }

  /** Returns the characters of a range that lies within the bytes. */
  public char[] decode(byte[] bytes, int from, int count) {
    char[] chars = new char[count];
    int length = 0;
    int end = from + count;
    int at = from;
    while (at < end) {
      int code = bytes[at++];
      if (code < 0) {
        int lead = code & 0xFF;
        int size = Utf8Sequence.lengthFrom(lead);
        int read = 1;
        code = lead & (0x7F >> size);
        while (read < size && at < end) {
          int next = bytes[at] & 0xFF;
          if ((next & 0xC0) != 0x80 || (read == 1 && !Utf8Sequence.follows(lead, next))) {
            break;
          }
          code = (code << 6) | (next & 0x3F);
          at++;
          read++;
        }
        if (read != size || code >> 11 == SURROGATE) {
          malformed = true;
          code = REPLACEMENT;
        }
      }
      if (code >= Character.MIN_SUPPLEMENTARY_CODE_POINT) {
        chars[length++] = Character.highSurrogate(code);
        code = Character.lowSurrogate(code);
      }
      chars[length++] = (char) code;
    }
    return Arrays.copyOf(chars, length);
  }
}
