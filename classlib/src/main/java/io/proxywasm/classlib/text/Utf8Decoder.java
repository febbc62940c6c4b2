package io.proxywasm.classlib.text;

import java.util.Arrays;

/** Reads UTF-8. Each malformed part becomes one U+FFFD, where the JDK begins a new part. */
public final class Utf8Decoder {
  private static final char REPLACEMENT = '\uFFFD';

  private final byte[] bytes;
  private final int end;
  private final char[] chars;
  private int at;
  private int length;
  private boolean malformed;

  /** Makes a decoder of a range that lies within the bytes. */
  public Utf8Decoder(byte[] bytes, int from, int count) {
    this.bytes = bytes;
    this.at = from;
    this.end = from + count;
    this.chars = new char[count];
  }

  /** Returns the characters. Called once. */
  public char[] decode() {
    while (at < end) {
      byte next = bytes[at++];
      if (next >= 0) {
        chars[length++] = (char) next;
      } else {
        character(next & 0xFF);
      }
    }
    return Arrays.copyOf(chars, length);
  }

  /** Tells whether anything was malformed. */
  public boolean malformed() {
    return malformed;
  }

  private void character(int lead) {
    int more = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    int code = lead & (0x3F >> more);
    int left = more;
    // Unicode's table 3-7: after these leads the second byte's range is narrower, which excludes
    // overlong forms and what lies beyond U+10FFFF. It excludes surrogates, too, but the JDK
    // notices them only when all three bytes are read, and so replaces them by one U+FFFD.
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xF4 ? 0x8F : 0xBF;
    while (left > 0 && at < end && (bytes[at] & 0xFF) >= low && (bytes[at] & 0xFF) <= high) {
      code = (code << 6) | (bytes[at++] & 0x3F);
      low = 0x80;
      high = 0xBF;
      left--;
    }
    boolean surrogate = more == 2 && code >>> 11 == Character.MIN_SURROGATE >>> 11;
    if (more == 0 || left > 0 || surrogate) {
      malformed = true;
      chars[length++] = REPLACEMENT;
    } else if (more == 3) {
      chars[length++] = Character.highSurrogate(code);
      chars[length++] = Character.lowSurrogate(code);
    } else {
      chars[length++] = (char) code;
    }
  }
}
