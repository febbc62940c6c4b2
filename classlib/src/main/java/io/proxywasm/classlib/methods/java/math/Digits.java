package io.proxywasm.classlib.methods.java.math;

import java.math.BigInteger;

/** Counts decimal digits. */
final class Digits {
  private static final double LOG10_2 = 0.30102999566398120;

  private Digits() {}

  /** Returns how many digits a number has; zero has one. */
  static int count(BigInteger value) {
    if (value.signum() == 0) {
      return 1;
    }
    int least = (int) ((value.abs().bitLength() - 1) * LOG10_2);
    return value.abs().compareTo(BigInteger.TEN.pow(least + 1)) >= 0
        ? least + 2
        : atLeast(value, least);
  }

  private static int atLeast(BigInteger value, int digits) {
    return value.abs().compareTo(BigInteger.TEN.pow(digits)) >= 0 ? digits + 1 : digits;
  }

  static boolean fits(BigInteger value) {
    return value.bitLength() < Long.SIZE;
  }

  /** Returns a scale that must fit 32 bits. */
  static int scale(long scale) {
    if (scale != (int) scale) {
      throw new ArithmeticException(scale > 0 ? "Underflow" : "Overflow");
    }
    return (int) scale;
  }
}
