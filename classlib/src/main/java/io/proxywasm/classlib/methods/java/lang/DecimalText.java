package io.proxywasm.classlib.methods.java.lang;

/** Prints floating-point numbers. */
@SuppressWarnings("IdentityBinaryExpression")
final class DecimalText {
  private static final int LEAST_PLAIN_EXPONENT = -3;
  private static final int LEAST_SCIENTIFIC_EXPONENT = 7;

  private DecimalText() {}

  static String of(double value) {
    String special = special(value);
    return special != null ? special : text(value < 0, ShortestDecimal.of(Math.abs(value)));
  }

  static String of(float value) {
    String special = special(value);
    return special != null ? special : text(value < 0, ShortestDecimal.of(Math.abs(value)));
  }

  private static @org.jspecify.annotations.Nullable String special(double value) {
    if (value == 0) {
      return 1 / value > 0 ? "0.0" : "-0.0";
    }
    if (value != value) {
      return "NaN";
    }
    if (value - value != 0) {
      return value > 0 ? "Infinity" : "-Infinity";
    }
    return null;
  }

  private static String text(boolean negative, ShortestDecimal decimal) {
    String digits = Long.toString(decimal.digits);
    int exponent = decimal.exponent + digits.length() - 1; // of the first digit
    StringBuilder text = new StringBuilder(26);
    if (negative) {
      text.append('-');
    }
    if (exponent >= LEAST_PLAIN_EXPONENT && exponent < LEAST_SCIENTIFIC_EXPONENT) {
      plain(text, digits, exponent + 1);
    } else {
      plain(text, digits, 1);
      text.append('E').append(exponent);
    }
    return text.toString();
  }

  /** Appends the digits with a point after so many of them, and zeros where there are none. */
  private static void plain(StringBuilder text, String digits, int point) {
    if (point <= 0) {
      text.append("0.").append("0".repeat(-point)).append(digits);
    } else if (point >= digits.length()) {
      text.append(digits).append("0".repeat(point - digits.length())).append(".0");
    } else {
      text.append(digits, 0, point).append('.').append(digits, point, digits.length());
    }
  }
}
