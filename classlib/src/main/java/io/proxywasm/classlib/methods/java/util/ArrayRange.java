package io.proxywasm.classlib.methods.java.util;

/** Refuses ranges of arrays in the JVM's words. */
final class ArrayRange {
  private ArrayRange() {}

  static void check(int length, int from, int to) {
    if (from > to) {
      throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
    }
    if (from < 0) {
      throw new ArrayIndexOutOfBoundsException(from);
    }
    if (to > length) {
      throw new ArrayIndexOutOfBoundsException(to);
    }
  }

  /** Returns the length of a copy, whose end may lie beyond the array's. */
  static int copied(int length, int from, int to) {
    if (from > to) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    if (from < 0 || from > length) {
      throw new ArrayIndexOutOfBoundsException(from);
    }
    return to - from;
  }
}
