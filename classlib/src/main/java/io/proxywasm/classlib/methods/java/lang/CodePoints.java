package io.proxywasm.classlib.methods.java.lang;

import java.util.Arrays;

/** Reads and writes characters beyond 16 bits. */
final class CodePoints {
  private CodePoints() {}

  static int at(CharSequence text, int index) {
    Bounds.index(index, text.length());
    return Character.codePointAt(text, index);
  }

  static int before(CharSequence text, int index) {
    Bounds.index(index - 1, text.length());
    return Character.codePointBefore(text, index);
  }

  static char[] chars(int[] codePoints, int from, int count) {
    char[] chars = new char[Math.multiplyExact(2, count)];
    int length = 0;
    for (int i = 0; i < count; i++) {
      int point = codePoints[from + i];
      if (!Character.isValidCodePoint(point)) {
        throw new IllegalArgumentException(Integer.toString(point));
      }
      length += Character.toChars(point, chars, length);
    }
    return length == chars.length ? chars : Arrays.copyOf(chars, length);
  }
}
