package io.proxywasm.classlib.methods.java.math;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Converts decimals to integers, or tells why that is not possible. */
final class ExactValue {
  private static final int LONG_DIGITS = 19;

  private ExactValue() {}

  /** Returns the value, which must have no fraction and fit this many bits. */
  static long of(BigDecimal value, int bits) {
    if (value.signum() == 0) {
      return 0;
    }
    long integerDigits = (long) value.precision() - value.scale();
    if (integerDigits > LONG_DIGITS) {
      throw new ArithmeticException("Overflow");
    }
    if (integerDigits <= 0) {
      throw new ArithmeticException("Rounding necessary");
    }
    var integer = value.setScale(0, RoundingMode.UNNECESSARY).unscaledValue();
    if (integer.bitLength() >= bits) {
      throw new ArithmeticException("Overflow");
    }
    return integer.longValue();
  }
}
