package io.proxywasm.classlib.methods.java.lang;

/** Finds white space at the ends of texts. */
@SuppressWarnings("OperatorPrecedence")
final class Spaces {
  private Spaces() {}

  static String strip(String text, boolean start, boolean end) {
    int from = 0;
    int to = text.length();
    while (start && from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (end && from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Answers for ASCII without the tables of Unicode's categories. No white space is a surrogate.
   */
  private static boolean isSpace(char c) {
    return c < 128
        ? c == ' ' || c >= 9 && c <= 13 || c >= 28 && c <= 31
        : Character.isWhitespace(c);
  }
}
