package io.proxywasm.classlib.methods.java.lang;

/** Checks indexes of texts; the messages are those of newer JDKs. */
final class Bounds {
  private Bounds() {}

  /** Checks that an index is that of an element. */
  static void index(int index, int length) {
    if (index < 0 || index >= length) {
      throw new StringIndexOutOfBoundsException(
          "Index " + index + " out of bounds for length " + length);
    }
  }

  /** Checks a range by its first index and the one after its last. */
  static void range(int from, int to, int length) {
    if (from < 0 || from > to || to > length) {
      throw new StringIndexOutOfBoundsException(message(from, to, length));
    }
  }

  /** Checks a range like {@link #range}, and throws the more general exception. */
  static void plainRange(int from, int to, int length) {
    if (from < 0 || from > to || to > length) {
      throw new IndexOutOfBoundsException(message(from, to, length));
    }
  }

  /** Checks a range by its first index and its size. */
  static void count(int from, int count, int length) {
    if ((from | count) < 0 || count > length - from) {
      throw new StringIndexOutOfBoundsException(
          "Range [" + from + ", " + from + " + " + count + ") out of bounds for length " + length);
    }
  }

  private static String message(int from, int to, int length) {
    return "Range [" + from + ", " + to + ") out of bounds for length " + length;
  }
}
