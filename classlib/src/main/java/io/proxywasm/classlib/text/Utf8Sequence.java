package io.proxywasm.classlib.text;

/** The bytes that UTF-8 has for one code point: Unicode's table 3-7. */
public final class Utf8Sequence {
  private Utf8Sequence() {}

  /** Returns how many bytes a code point has. */
  public static int length(int point) {
    if (point < 0x80) {
      return 1;
    }
    return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }

  /** Returns how many bytes a sequence has by its first one, 0 to 255; 0 if none begins so. */
  public static int lengthFrom(int first) {
    if (first < 0x80) {
      return 1;
    }
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }

  /**
   * Tells whether a second byte may follow a first one: it makes neither a longer form than needed
   * nor too large a number. Surrogates pass: the JDK notices them when it has read all three bytes.
   */
  public static boolean follows(int first, int second) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }
}
