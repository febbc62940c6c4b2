package io.proxywasm.classlib.methods.java.util;

/** Refuses ranges of arrays in the JVM's words, which are kept apart: checks are inlined. */
final class ArrayRange {
  private ArrayRange() {}

  static void check(int length, int from, int to) {
    if (from > to || from < 0 || to > length) {
      throw refused(length, from, to, "fromIndex(", ") > toIndex(", ")");
    }
  }

  /** Returns the length of a copy, whose end may lie beyond the array's. */
  static int copied(int length, int from, int to) {
    if (from > to || from < 0 || from > length) {
      throw refused(length, from, to, "", " > ", "");
    }
    return to - from;
  }

  private static RuntimeException refused(
      int length, int from, int to, String before, String between, String after) {
    return from > to
        ? new IllegalArgumentException(before + from + between + to + after)
        : new ArrayIndexOutOfBoundsException(from < 0 || from > length ? from : to);
  }
}
