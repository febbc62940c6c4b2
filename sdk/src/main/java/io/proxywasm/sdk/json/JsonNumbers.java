package io.proxywasm.sdk.json;

/** How JSON writes numbers. */
final class JsonNumbers {
  private JsonNumbers() {}

  /** Tells whether all of the text is one number. */
  static boolean isNumber(byte[] text) {
    return text.length > 0 && end(text, 0) == text.length;
  }

  /**
   * Returns the end of the number that begins at a place; if there is none, the complement of the
   * place where a digit is missing.
   */
  static int end(byte[] text, int start) {
    int at = start;
    if (is(text, at, '-')) {
      at++;
    }
    int whole = at;
    at = is(text, at, '0') ? at + 1 : digits(text, at);
    if (at == whole) {
      return ~start;
    }
    if (is(text, at, '.')) {
      int fraction = at + 1;
      at = digits(text, fraction);
      if (at == fraction) {
        return ~at;
      }
    }
    if (is(text, at, 'e') || is(text, at, 'E')) {
      int exponent = is(text, at + 1, '+') || is(text, at + 1, '-') ? at + 2 : at + 1;
      at = digits(text, exponent);
      if (at == exponent) {
        return ~at;
      }
    }
    return at;
  }

  private static int digits(byte[] text, int start) {
    int at = start;
    while (at < text.length && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    return at;
  }

  private static boolean is(byte[] text, int at, char wanted) {
    return at < text.length && text[at] == wanted;
  }
}
