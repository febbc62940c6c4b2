package io.proxywasm.classlib.java.util.format;

/** A positive decimal number: 0.digits times ten to the exponent. */
final class Digits {
  private final String digits;
  private final int exponent;

  Digits(String digits, int exponent) {
    this.digits = digits;
    this.exponent = exponent;
  }

  /**
   * Takes what {@code toString} of a {@code Double} or {@code BigDecimal} says, without its sign:
   * the latter's methods would bring that class into each filter that formats anything.
   */
  static Digits of(String text) {
    int mark = text.indexOf('E');
    String mantissa = mark < 0 ? text : text.substring(0, mark);
    int point = mantissa.indexOf('.');
    String all =
        point < 0 ? mantissa : mantissa.substring(0, point) + mantissa.substring(point + 1);
    int start = 0;
    while (start < all.length() - 1 && all.charAt(start) == '0') {
      start++;
    }
    int exponent = mark < 0 ? 0 : exponent(text.substring(mark + 1));
    return new Digits(all.substring(start), (point < 0 ? all.length() : point) - start + exponent);
  }

  private static int exponent(String text) {
    boolean isSigned = text.charAt(0) == '+' || text.charAt(0) == '-';
    int number = Specifier.number(isSigned ? text.substring(1) : text);
    return text.charAt(0) == '-' ? -number : number;
  }

  private static Digits zero() {
    return new Digits("0", 1);
  }

  boolean isZero() {
    return digits.equals("0");
  }

  /** Returns ten's exponent once there is one digit before the point. */
  int scientificExponent() {
    return exponent - 1;
  }

  /** Rounds half up to a number of digits. */
  Digits rounded(int count) {
    if (count >= digits.length()) {
      return this;
    }
    if (count < 0 || (count == 0 && digits.charAt(0) < '5')) {
      return zero();
    }
    char[] kept = digits.substring(0, count).toCharArray();
    if (digits.charAt(count) < '5') {
      return new Digits(new String(kept), exponent);
    }
    int at = count - 1;
    while (at >= 0 && kept[at] == '9') {
      kept[at--] = '0';
    }
    if (at < 0) {
      return new Digits("1" + new String(kept), exponent + 1);
    }
    kept[at]++;
    return new Digits(new String(kept), exponent);
  }

  /** Returns the number without an exponent, with this many digits behind the point. */
  String plain(int fraction) {
    return (isZero() ? zero() : rounded(exponent + fraction)).print(fraction);
  }

  /** Returns one digit, and this many behind the point. */
  String mantissa(int fraction) {
    return new Digits(digits, 1).print(fraction);
  }

  private String print(int fraction) {
    var text = new StringBuilder(exponent <= 0 ? "0" : "");
    for (int i = 0; i < exponent; i++) {
      text.append(digit(i));
    }
    if (fraction > 0) {
      text.append('.');
    }
    for (int i = 0; i < fraction; i++) {
      text.append(digit(exponent + i));
    }
    return text.toString();
  }

  private char digit(int index) {
    return index < 0 || index >= digits.length() ? '0' : digits.charAt(index);
  }
}
