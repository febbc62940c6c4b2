package io.proxywasm.classlib.methods.java.lang;

/** Reads floating-point numbers as the language writes them, rounded once and exactly. */
final class DecimalReader {
  /** More digits than the middle between any two numbers has; what comes after only breaks ties. */
  private static final int MOST_DIGITS = 800;

  private static final int MOST_EXPONENT = 100_000;
  private static final long EXACT = 1L << 53;

  private final String text;
  private final FloatFormat format;
  private int at;
  private int end;

  private boolean negative;
  private int exponent;
  private int significant;
  private long leading;
  private boolean rest;

  private DecimalReader(String text, FloatFormat format) {
    this.text = text.trim();
    this.format = format;
    end = this.text.length();
  }

  static double readDouble(String text) {
    DecimalReader reader = new DecimalReader(text, FloatFormat.DOUBLE);
    double value = Double.longBitsToDouble(reader.read());
    return reader.negative ? -value : value;
  }

  static float readFloat(String text) {
    DecimalReader reader = new DecimalReader(text, FloatFormat.FLOAT);
    float value = Float.intBitsToFloat((int) reader.read());
    return reader.negative ? -value : value;
  }

  private long read() {
    if (end == 0) {
      throw new NumberFormatException("empty String");
    }
    negative = text.charAt(0) == '-';
    if (negative || text.charAt(0) == '+') {
      at = 1;
    }
    if (text.startsWith("NaN", at) && end == at + 3) {
      return format.infinity() | 1L << (format.precision() - 2);
    }
    if (text.startsWith("Infinity", at) && end == at + 8) {
      return format.infinity();
    }
    boolean hex = text.startsWith("0x", at) || text.startsWith("0X", at);
    if (isTypeSuffix(text.charAt(end - 1))) {
      end--;
    }
    return hex ? hexadecimal() : decimal();
  }

  private static boolean isTypeSuffix(char c) {
    char lower = (char) (c | 0x20);
    return lower == 'f' || lower == 'd';
  }

  private long decimal() {
    Natural digits = digits(10);
    readExponent('e', false);
    if (at != end) {
      throw refused();
    }
    if (significant == 0) {
      return 0;
    }
    if (format.isDouble() && !rest && leading < EXACT && Math.abs(exponent) <= 22) {
      // Both are exact, so that the one operation rounds correctly.
      double power = powerOfTen(Math.abs(exponent));
      return Double.doubleToRawLongBits(exponent < 0 ? leading / power : leading * power);
    }
    int magnitude = significant + exponent;
    if (magnitude > 310) {
      return format.infinity();
    }
    if (magnitude < -330) {
      return 0;
    }
    Natural denominator = new Natural(1);
    digits.timesPowerOfTen(exponent);
    denominator.timesPowerOfTen(-exponent);
    return format.round(digits, denominator, 0);
  }

  private static double powerOfTen(int exponent) {
    double power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  private long hexadecimal() {
    at += 2;
    Natural digits = digits(16);
    exponent *= 4;
    readExponent('p', true);
    if (at != end) {
      throw refused();
    }
    return format.round(digits, new Natural(1), exponent);
  }

  /** Reads digits and a point among them; sets the exponent to that of the last digit kept. */
  private Natural digits(int radix) {
    Natural digits = new Natural(0);
    boolean any = false;
    boolean point = false;
    boolean dropped = false;
    for (; at < end; at++) {
      char c = text.charAt(at);
      if (c == '.') {
        if (point) {
          throw new NumberFormatException("multiple points");
        }
        point = true;
        continue;
      }
      int digit = c < 128 ? WholeNumbers.digit(c, radix) : -1;
      if (digit < 0) {
        break;
      }
      any = true;
      boolean kept = significant < MOST_DIGITS;
      if (kept && (significant > 0 || digit > 0)) {
        significant++;
        append(digits, radix, digit);
      }
      dropped |= !kept && digit > 0;
      exponent += (point ? -1 : 0) + (kept ? 0 : 1);
    }
    if (!any) {
      throw refused();
    }
    if (dropped) {
      append(digits, radix, 1);
      exponent--;
    }
    return digits;
  }

  private void append(Natural digits, int radix, int digit) {
    digits.timesPlus(radix, digit);
    rest |= leading >= EXACT;
    leading = rest ? leading : leading * radix + digit;
  }

  private void readExponent(char letter, boolean required) {
    if (at == end || (text.charAt(at) | 0x20) != letter) {
      if (required) {
        throw refused();
      }
      return;
    }
    at++;
    boolean below = at < end && text.charAt(at) == '-';
    if (below || (at < end && text.charAt(at) == '+')) {
      at++;
    }
    if (at == end) {
      throw refused();
    }
    int value = 0;
    for (; at < end; at++) {
      char c = text.charAt(at);
      if (c < '0' || c > '9') {
        throw refused();
      }
      value = Math.min(MOST_EXPONENT, 10 * value + c - '0');
    }
    exponent += below ? -value : value;
  }

  private NumberFormatException refused() {
    return WholeNumbers.refused(text, 10);
  }
}
