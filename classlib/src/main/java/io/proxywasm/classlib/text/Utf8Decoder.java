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
        int left = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        code = left == 0 ? -1 : lead & (0x3F >> left);
        // Unicode's table 3-7: after these leads the second byte's range is narrower, which
        // excludes overlong forms and what lies beyond U+10FFFF. It excludes surrogates, too, but
        // the JDK notices them only when all bytes are read, and so replaces them by one U+FFFD.
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xF4 ? 0x8F : 0xBF;
        while (left > 0 && at < end) {
          int next = bytes[at] & 0xFF;
          if (next < low || next > high) {
            break;
          }
          code = (code << 6) | (next & 0x3F);
          low = 0x80;
          high = 0xBF;
          at++;
          left--;
        }
        if (left > 0 || code < 0 || code >> 11 == SURROGATE) {
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
