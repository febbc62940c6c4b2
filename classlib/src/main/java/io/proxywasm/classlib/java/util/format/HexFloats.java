package io.proxywasm.classlib.java.util.format;

/** Doubles in hexadecimal digits and a binary exponent. */
final class HexFloats {
  private static final int FRACTION_BITS = 52;
  private static final int FRACTION_DIGITS = 13;
  private static final long HIDDEN_BIT = 1L << FRACTION_BITS;

  private HexFloats() {}

  /** Appends a finite double that is not negative. */
  static void append(StringBuilder to, Specifier specifier, double value) {
    int digits = specifier.precision == 0 ? 1 : specifier.precision;
    boolean isRounded = digits > 0 && digits < FRACTION_DIGITS;
    long bits = Double.doubleToRawLongBits(value);
    int exponent = Math.getExponent(value);
    long fraction = bits & (HIDDEN_BIT - 1);
    boolean isSubnormal = exponent < Double.MIN_EXPONENT;
    long significand = isSubnormal ? fraction : fraction | HIDDEN_BIT;
    exponent = value == 0 ? 0 : Math.max(exponent, Double.MIN_EXPONENT);
    if (isRounded && value != 0) {
      // Only a rounded subnormal number is shown with a leading 1.
      int shift = Long.numberOfLeadingZeros(significand) - (Long.SIZE - 1 - FRACTION_BITS);
      exponent -= shift;
      significand = rounded(significand << shift, FRACTION_DIGITS - digits);
      if (significand >= 2 * HIDDEN_BIT) {
        significand >>= 1;
        exponent++;
      }
    }
    boolean isUpper = specifier.has(Flags.UPPERCASE);
    String shown = (significand >> FRACTION_BITS) + "." + fraction(significand);
    String behind = (isUpper ? "P" : "p") + exponent;
    to.append(isUpper ? "0X" : "0x");
    if (specifier.has(Flags.ZERO)) {
      int given = to.length() + shown.length() + behind.length();
      Layout.zeros(to, to.length(), specifier.width - given);
    }
    to.append(isUpper ? Integers.upper(shown) : shown);
    // Not counted above: with leading zeros and a precision the JDK exceeds the width, too.
    Layout.zeros(to, to.length(), digits - (shown.length() - 2));
    to.append(behind);
  }

  /** Rounds half to even, dropping hexadecimal digits. */
  private static long rounded(long significand, int dropped) {
    long unit = 1L << (4 * dropped);
    long rest = significand & (unit - 1);
    long kept = significand - rest;
    boolean isUp = rest > unit / 2 || (rest == unit / 2 && (kept & unit) != 0);
    return isUp ? kept + unit : kept;
  }

  /** Returns the digits behind the point, one or more. */
  private static String fraction(long significand) {
    var text = new StringBuilder(Long.toHexString(significand & (HIDDEN_BIT - 1)));
    Layout.zeros(text, 0, FRACTION_DIGITS - text.length());
    int end = FRACTION_DIGITS;
    while (end > 1 && text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, end);
  }
}
