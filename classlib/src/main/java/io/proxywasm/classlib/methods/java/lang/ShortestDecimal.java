package io.proxywasm.classlib.methods.java.lang;

/**
 * The decimal that is printed for a floating-point number: the shortest that is read back as that
 * number, and of these the closest, as JDK 19 and later have it.
 */
final class ShortestDecimal {
  /** Decimals of this many digits are all different doubles. */
  private static final double LIMIT_OF_DISTINCT = 1e15;

  /** The largest power of ten that is exact, and not too far from the numbers people write. */
  private static final int MOST_DECIMALS = 15;

  /** The digits as a number; the last is not 0. */
  long digits;

  /** The power of ten the digits are multiplied by. */
  int exponent;

  /**
   * Finds the decimal of a number.
   *
   * @param mantissa the number is mantissa * 2^binaryExponent, positive
   * @param closerBelow whether the next smaller number is half as far as the next larger one
   */
  ShortestDecimal(long mantissa, int binaryExponent, boolean closerBelow) {
    generate(mantissa, binaryExponent, closerBelow);
    if (digits < 10) {
      // Two digits are printed in any case, so these two have to be the closest.
      nearestOfTwoDigits(mantissa, binaryExponent);
    }
    strip();
  }

  private ShortestDecimal(long digits, int exponent) {
    this.digits = digits;
    this.exponent = exponent;
    strip();
  }

  /** Finds the decimal of a positive double; most that are met have few digits. */
  static ShortestDecimal of(double value) {
    if (value >= 1e-5 && value < LIMIT_OF_DISTINCT) {
      double power = 1;
      for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++, power *= 10) {
        double scaled = Math.rint(value * power);
        if (scaled >= LIMIT_OF_DISTINCT) {
          break;
        }
        if (scaled / power == value) {
          return new ShortestDecimal((long) scaled, -decimals);
        }
      }
    }
    long bits = Double.doubleToRawLongBits(value);
    int biased = (int) (bits >>> 52);
    long fraction = bits & (1L << 52) - 1;
    return biased == 0
        ? new ShortestDecimal(fraction, -1074, false)
        : new ShortestDecimal(fraction | 1L << 52, biased - 1075, fraction == 0 && biased > 1);
  }

  /** Finds the decimal of a positive float. */
  static ShortestDecimal of(float value) {
    int bits = Float.floatToRawIntBits(value);
    int biased = bits >>> 23;
    int fraction = bits & (1 << 23) - 1;
    return biased == 0
        ? new ShortestDecimal(fraction, -149, false)
        : new ShortestDecimal(fraction | 1 << 23, biased - 150, fraction == 0 && biased > 1);
  }

  /**
   * Generates digits of rest / scale until what is left is within half the distance to the next
   * number, below or above.
   */
  private void generate(long mantissa, int binaryExponent, boolean closerBelow) {
    Natural rest = new Natural(mantissa);
    Natural scale = new Natural(1);
    Natural above = new Natural(1);
    Natural below = new Natural(1);
    int extra = closerBelow ? 2 : 1;
    rest.shiftLeft(extra + Math.max(binaryExponent, 0));
    scale.shiftLeft(extra + Math.max(-binaryExponent, 0));
    above.shiftLeft(extra - 1 + Math.max(binaryExponent, 0));
    below.shiftLeft(Math.max(binaryExponent, 0));
    int bits = binaryExponent + 63 - Long.numberOfLeadingZeros(mantissa);
    exponent = (int) Math.floor(bits * 0.30102999566398120);
    scale.timesPowerOfTen(exponent);
    rest.timesPowerOfTen(-exponent);
    above.timesPowerOfTen(-exponent);
    below.timesPowerOfTen(-exponent);
    int even =
        (mantissa & 1) == 0 ? 1 : 0; // the middle between two numbers is read as the even one
    Natural tenfold = new Natural(0);
    tenfold.add(scale);
    tenfold.timesPlus(10, 0);
    if (rest.compareSum(above, tenfold) >= 1 - even) {
      scale = tenfold;
      exponent++;
    }
    boolean low;
    boolean high;
    digits = 0;
    while (true) {
      digits = 10 * digits + rest.divideSmall(scale);
      low = rest.compareTo(below) < even;
      high = rest.compareSum(above, scale) > -even;
      if (low || high) {
        break;
      }
      rest.timesPlus(10, 0);
      above.timesPlus(10, 0);
      below.timesPlus(10, 0);
      exponent--;
    }
    if (high && (!low || roundsUp(rest, scale))) {
      digits++;
    }
  }

  private void nearestOfTwoDigits(long mantissa, int binaryExponent) {
    Natural rest = new Natural(mantissa);
    Natural scale = new Natural(1);
    rest.shiftLeft(Math.max(binaryExponent, 0));
    scale.shiftLeft(Math.max(-binaryExponent, 0));
    exponent--;
    scale.timesPowerOfTen(exponent);
    rest.timesPowerOfTen(-exponent);
    digits = rest.divideSmall(scale);
    if (roundsUp(rest, scale)) {
      digits++;
    }
  }

  private boolean roundsUp(Natural rest, Natural scale) {
    int half = rest.compareSum(rest, scale);
    return half > 0 || (half == 0 && (digits & 1) != 0);
  }

  private void strip() {
    while (digits % 10 == 0) {
      digits /= 10;
      exponent++;
    }
  }
}
