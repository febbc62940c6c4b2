package io.proxywasm.sdk.json;

/** How JSON writes numbers. */
final class JsonNumbers {
  /** Up to here a double tells each integer from its neighbours. */
  private static final double EXACT = 9007199254740992.0;

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

  /** Tells whether a number has neither fraction nor exponent. */
  static boolean isPlain(String number) {
    return number.indexOf('.') < 0 && number.indexOf('e') < 0 && number.indexOf('E') < 0;
  }

  /**
   * Returns a number that has a fraction or an exponent and is an integer all the same. Proxies
   * write large ones so: {@code 1e+15}.
   */
  static long integral(String number) {
    double value = Double.parseDouble(number);
    if (Math.abs(value) > EXACT || value != (long) value) {
      throw new NumberFormatException();
    }
    return (long) value;
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
