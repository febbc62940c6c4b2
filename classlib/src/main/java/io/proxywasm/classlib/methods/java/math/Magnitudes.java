package io.proxywasm.classlib.methods.java.math;

import java.math.BigInteger;

/** Rounds integers to floating-point numbers, ties to even. */
final class Magnitudes {
  /** What a {@code long} holds with room for a bit that stands for all that was cut off. */
  private static final int BITS = 62;

  private Magnitudes() {}

  static double toDouble(BigInteger value) {
    int excess = value.bitLength() - BITS;
    if (excess <= 0) {
      return value.longValue();
    }
    return leading(value, excess) * power(excess);
  }

  static float toFloat(BigInteger value) {
    int excess = value.bitLength() - BITS;
    if (excess <= 0) {
      return value.longValue();
    }
    return leading(value, excess) * (float) power(excess);
  }

  /** Returns a power of two; products with it are exact. */
  private static double power(int exponent) {
    return exponent > Double.MAX_EXPONENT
        ? Double.POSITIVE_INFINITY
        : Double.longBitsToDouble((long) (exponent + Double.MAX_EXPONENT) << 52);
  }

  private static long leading(BigInteger value, int excess) {
    long leading = value.shiftRight(excess).longValue();
    return value.getLowestSetBit() < excess ? leading | 1 : leading;
  }
}
