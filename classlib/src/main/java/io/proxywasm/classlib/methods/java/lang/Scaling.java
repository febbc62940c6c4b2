package io.proxywasm.classlib.methods.java.lang;

/** Multiplies by powers of two, rounding once. */
@SuppressWarnings({"IdentityBinaryExpression", "OperatorPrecedence"})
final class Scaling {
  private static final long EXPONENT = 0x7FFL << 52;

  /** Numbers with a smaller exponent than this below zero are less than half of the smallest. */
  private static final int LEAST = -52;

  private Scaling() {}

  static double scale(double value, int by) {
    if (value == 0 || value - value != 0) {
      return value;
    }
    long bits = Double.doubleToRawLongBits(value);
    long exponent = (bits & EXPONENT) >>> 52;
    if (exponent == 0) {
      bits = Double.doubleToRawLongBits(value * 0x1p54);
      exponent = ((bits & EXPONENT) >>> 52) - 54;
    }
    long scaled = exponent + by;
    if (scaled >= 2047) {
      return Math.copySign(Double.POSITIVE_INFINITY, value);
    }
    if (scaled < LEAST) {
      return Math.copySign(0.0, value);
    }
    long others = bits & ~EXPONENT;
    return scaled > 0
        ? Double.longBitsToDouble(others | scaled << 52)
        : Double.longBitsToDouble(others | scaled + 54 << 52) * 0x1p-54;
  }
}
