package io.proxywasm.classlib.methods.java.lang;

/**
 * One of the two formats of floating-point numbers, into which exact fractions are rounded.
 *
 * @param precision the bits of a mantissa, the first of which is not stored
 * @param leastExponent the binary exponent of the smallest number
 * @param largestExponent the binary exponent of the largest number's first bit
 */
record FloatFormat(int precision, int leastExponent, int largestExponent) {
  static final FloatFormat DOUBLE = new FloatFormat(53, -1074, 1023);
  static final FloatFormat FLOAT = new FloatFormat(24, -149, 127);

  /**
   * Returns the bits of the number closest to numerator / denominator * 2^exponent, of two the even
   * one. Both numbers are changed.
   */
  long round(Natural numerator, Natural denominator, int exponent) {
    if (numerator.isZero()) {
      return 0;
    }
    int shift = numerator.bitLength() - denominator.bitLength();
    numerator.shiftLeft(Math.max(-shift, 0));
    denominator.shiftLeft(Math.max(shift, 0));
    if (numerator.compareTo(denominator) < 0) {
      numerator.shiftLeft(1);
      shift--;
    }
    int first = exponent + shift; // the exponent of the first bit
    if (first > largestExponent) {
      return infinity();
    }
    int bits = Math.min(precision, first - leastExponent + 1);
    if (bits < 0) {
      return 0;
    }
    long mantissa = 0;
    for (int i = 0; i < bits; i++) {
      mantissa = 2 * mantissa + nextBit(numerator, denominator);
    }
    boolean half = nextBit(numerator, denominator) == 1;
    if (half && (!numerator.isZero() || (mantissa & 1) != 0)) {
      mantissa++;
    }
    // A mantissa that has become a bit longer carries into the exponent, as it should.
    return bits < precision
        ? mantissa
        : mantissa + ((long) (first - leastExponent - precision + 1) << (precision - 1));
  }

  boolean isDouble() {
    return precision == DOUBLE.precision;
  }

  long infinity() {
    return (2L * largestExponent + 1) << (precision - 1);
  }

  private static int nextBit(Natural numerator, Natural denominator) {
    int bit = 0;
    if (numerator.compareTo(denominator) >= 0) {
      numerator.subtract(denominator);
      bit = 1;
    }
    numerator.shiftLeft(1);
    return bit;
  }
}
