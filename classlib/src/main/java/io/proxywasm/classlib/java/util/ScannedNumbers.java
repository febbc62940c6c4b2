package io.proxywasm.classlib.java.util;

import org.jspecify.annotations.Nullable;

/** The numbers that {@link java.util.Scanner} documents, as English writes them. */
final class ScannedNumbers {
  private final String token;
  private final int radix;
  private int at;

  private ScannedNumbers(String token, int radix) {
    this.token = token;
    this.radix = radix;
  }

  /** Returns an integer without its commas; null if the token is none. */
  static @Nullable String integer(String token, int radix) {
    var scan = new ScannedNumbers(token, radix);
    scan.skipSign();
    return scan.skipNumeral() && scan.isAtEnd() ? token.replace(",", "") : null;
  }

  /** Returns a decimal number without its commas, and with ASCII digits; null if it is none. */
  static @Nullable String decimal(String token) {
    var scan = new ScannedNumbers(token, 10);
    scan.skipSign();
    boolean isNumber = scan.skipNumeral();
    if (scan.skip('.')) {
      isNumber |= scan.skipDigits(Integer.MAX_VALUE) > 0;
    }
    if (!isNumber || !scan.skipExponent() || !scan.isAtEnd()) {
      return null;
    }
    var ascii = new StringBuilder();
    token
        .replace(",", "")
        .codePoints()
        .map(
            c ->
                c < Character.MIN_SUPPLEMENTARY_CODE_POINT && Character.isDigit(c)
                    ? '0' + Character.digit(c, 10)
                    : c)
        .forEach(ascii::appendCodePoint);
    return ascii.toString();
  }

  /** Returns what {@code Double.parseDouble} reads; null if the token is no number of that kind. */
  static @Nullable String floatingPoint(String token) {
    String decimal = decimal(token);
    if (decimal != null) {
      return decimal;
    }
    var scan = new ScannedNumbers(token, 16);
    scan.skipSign();
    String rest = token.substring(scan.at);
    return rest.equals("NaN") || rest.equals("Infinity") || rest.equals("∞") || scan.isHexFloat()
        ? token
        : null;
  }

  private boolean isAtEnd() {
    return at == token.length();
  }

  private boolean skip(char c) {
    boolean found = !isAtEnd() && token.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }

  private void skipSign() {
    if (!skip('-')) {
      skip('+');
    }
  }

  /** Skips digits, or groups of them behind one to three. */
  private boolean skipNumeral() {
    int start = at;
    boolean mayGroup =
        !isAtEnd() && Character.isDigit(token.codePointAt(at)) && token.charAt(at) != '0';
    int first = skipDigits(Integer.MAX_VALUE);
    if (!mayGroup || first > 3) {
      return at > start;
    }
    while (!isAtEnd() && token.charAt(at) == ',') {
      at++;
      if (skipDigits(3) < 3) {
        return false;
      }
    }
    return true;
  }

  private int skipDigits(int most) {
    int count = 0;
    while (count < most && !isAtEnd() && isDigit(token.codePointAt(at))) {
      at += Character.charCount(token.codePointAt(at));
      count++;
    }
    return count;
  }

  /** Decimal digits are digits in every radix: parsing refuses them. */
  private boolean isDigit(int c) {
    return Character.isDigit(c) || (c < 128 && Character.digit(c, radix) >= 0);
  }

  private boolean skipExponent() {
    if (!skip('e') && !skip('E')) {
      return true;
    }
    skipSign();
    return skipDigits(Integer.MAX_VALUE) > 0;
  }

  private boolean isHexFloat() {
    if (!skip('0') || !(skip('x') || skip('X'))) {
      return false;
    }
    skipHexDigits();
    if (!skip('.') || skipHexDigits() == 0) {
      return false;
    }
    if (skip('p') || skip('P')) {
      skipSign();
      int start = at;
      while (!isAtEnd() && token.charAt(at) >= '0' && token.charAt(at) <= '9') {
        at++;
      }
      return at > start && isAtEnd();
    }
    return isAtEnd();
  }

  private int skipHexDigits() {
    int start = at;
    while (!isAtEnd() && token.charAt(at) < 128 && Character.digit(token.charAt(at), 16) >= 0) {
      at++;
    }
    return at - start;
  }
}
