package io.proxywasm.classlib.java.util.format;

import java.math.BigDecimal;

/** Numbers with a fraction. */
final class Floats {
  private static final int DEFAULT_PRECISION = 6;
  private static final int SMALLEST_PLAIN_EXPONENT = -4;

  private Floats() {}

  static String format(Specifier specifier, Object argument) {
    var text = new StringBuilder();
    if (argument instanceof BigDecimal && specifier.conversion != 'a') {
      String value = argument.toString();
      boolean isNegative = value.startsWith("-");
      Layout.sign(text, isNegative, specifier);
      Digits digits = Digits.of(isNegative ? value.substring(1) : value);
      // A zero with a scale has an exponent, unlike the plain one.
      boolean hasExponent = digits.isZero() && !value.equals("0");
      finite(text, specifier, digits, isNegative, hasExponent);
      Layout.end(text, isNegative, specifier);
    } else if (argument instanceof Double || argument instanceof Float) {
      of(text, specifier, ((Number) argument).doubleValue());
    } else {
      throw specifier.mismatch(argument);
    }
    return Layout.justified(text, specifier);
  }

  private static void of(StringBuilder to, Specifier specifier, double value) {
    if (Double.isNaN(value)) {
      to.append(specifier.has(Flags.UPPERCASE) ? "NAN" : "NaN");
      return;
    }
    boolean isNegative = Double.doubleToRawLongBits(value) < 0;
    Layout.sign(to, isNegative, specifier);
    if (Double.isInfinite(value)) {
      to.append(specifier.has(Flags.UPPERCASE) ? "INFINITY" : "Infinity");
    } else if (specifier.conversion == 'a') {
      Rare.linked().hexFloat(to, specifier, Math.abs(value));
    } else {
      Digits digits = Digits.of(value == 0 ? "0" : Double.toString(Math.abs(value)));
      finite(to, specifier, digits, isNegative, false);
    }
    Layout.end(to, isNegative, specifier);
  }

  private static void finite(
      StringBuilder to,
      Specifier specifier,
      Digits value,
      boolean isNegative,
      boolean hasExponent) {
    int precision = specifier.precision == -1 ? DEFAULT_PRECISION : specifier.precision;
    switch (specifier.conversion) {
      case 'f' -> plain(to, specifier, value, precision, isNegative);
      case 'e' -> scientific(to, specifier, value, precision, isNegative);
      default -> general(to, specifier, value, Math.max(precision, 1), isNegative, hasExponent);
    }
  }

  private static void general(
      StringBuilder to,
      Specifier specifier,
      Digits value,
      int precision,
      boolean isNegative,
      boolean hasExponent) {
    int exponent = value.rounded(precision).scientificExponent();
    if (hasExponent || exponent < SMALLEST_PLAIN_EXPONENT || exponent >= precision) {
      scientific(to, specifier, value, precision - 1, isNegative);
    } else {
      plain(to, specifier, value, precision - 1 - exponent, isNegative);
    }
  }

  private static void plain(
      StringBuilder to, Specifier specifier, Digits value, int fraction, boolean isNegative) {
    String digits = value.plain(fraction) + point(specifier, fraction);
    Layout.digits(to, digits, 0, isNegative, specifier);
  }

  private static void scientific(
      StringBuilder to, Specifier specifier, Digits value, int fraction, boolean isNegative) {
    Digits rounded = value.rounded(fraction + 1);
    int exponent = rounded.scientificExponent();
    int size = Math.abs(exponent);
    String sign = exponent < 0 ? "-" : "+";
    String behind =
        (specifier.has(Flags.UPPERCASE) ? "E" : "e") + sign + (size < 10 ? "0" : "") + size;
    String digits = rounded.mantissa(fraction) + point(specifier, fraction);
    Layout.digits(to, digits, behind.length(), isNegative, specifier);
    to.append(behind);
  }

  private static String point(Specifier specifier, int fraction) {
    return fraction == 0 && specifier.has(Flags.ALTERNATE) ? "." : "";
  }
}
