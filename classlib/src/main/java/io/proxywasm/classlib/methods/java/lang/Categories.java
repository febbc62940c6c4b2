package io.proxywasm.classlib.methods.java.lang;

import java.util.Arrays;

/** Finds the categories of characters. */
final class Categories {
  private static final int[] STARTS;
  private static final byte[] TYPES;

  static {
    String data = CategoryData.TYPES;
    STARTS = new int[data.length()];
    TYPES = new byte[data.length()];
    int start = 0;
    for (int i = 0; i < STARTS.length; i++) {
      char run = data.charAt(i);
      STARTS[i] = start;
      TYPES[i] = (byte) (run >> 11);
      start += (run & 1024) == 0 ? run & 1023 : (run & 1023) << 10;
    }
  }

  private Categories() {}

  static int of(int codePoint) {
    if (codePoint >>> 16 > 16) {
      return Character.UNASSIGNED;
    }
    int found = Arrays.binarySearch(STARTS, codePoint);
    return TYPES[found >= 0 ? found : -found - 2];
  }

  /** Tells whether the sorted pairs of first and last characters include one. */
  static boolean isIn(String ranges, int codePoint) {
    int at = 0;
    while (at < ranges.length()) {
      int first = ranges.codePointAt(at);
      at += Character.charCount(first);
      int last = ranges.codePointAt(at);
      at += Character.charCount(last);
      if (codePoint <= last) {
        return codePoint >= first;
      }
    }
    return false;
  }
}
