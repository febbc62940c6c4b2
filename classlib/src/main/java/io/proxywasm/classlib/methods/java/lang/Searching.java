package io.proxywasm.classlib.methods.java.lang;

/** Finds texts in texts. */
@SuppressWarnings("ShortCircuitBoolean")
final class Searching {
  private Searching() {}

  /** Finds a part in the first characters of an array. */
  static int indexOf(char[] chars, int length, char[] part, int from) {
    int last = length - part.length;
    for (int i = Math.max(from, 0); i <= last; i++) {
      int k = 0;
      while (k < part.length && chars[i + k] == part[k]) {
        k++;
      }
      if (k == part.length) {
        return i;
      }
    }
    return -1;
  }

  static boolean regionMatches(String a, int from, String b, int otherFrom, int length) {
    if (!fits(a, from, length) | !fits(b, otherFrom, length)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (a.charAt(from + i) != b.charAt(otherFrom + i)) {
        return false;
      }
    }
    return true;
  }

  static boolean regionMatchesIgnoringCase(
      String a, int from, String b, int otherFrom, int length) {
    if (!fits(a, from, length) | !fits(b, otherFrom, length)) {
      return false;
    }
    int count = Math.max(length, 0);
    return Casing.compare(
            a.substring(from, from + count), b.substring(otherFrom, otherFrom + count))
        == 0;
  }

  private static boolean fits(String text, int from, int length) {
    return from >= 0 && from <= (long) text.length() - length;
  }
}
