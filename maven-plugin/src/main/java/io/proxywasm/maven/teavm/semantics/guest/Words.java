package io.proxywasm.maven.teavm.semantics.guest;

import org.teavm.interop.Unmanaged;

/**
 * Reads and writes the two 32-bit halves of a double, the way the fdlibm algorithms are written.
 */
@Unmanaged
final class Words {
  private static final long LOW = 0xffffffffL;

  private Words() {}

  /** Returns sign, exponent and the upper 20 bits of the mantissa. */
  static int high(double x) {
    return (int) (Double.doubleToRawLongBits(x) >> 32);
  }

  /** Returns {@link #high} without the sign: it orders magnitudes. */
  static int magnitude(double x) {
    return high(x) & 0x7fffffff;
  }

  static int low(double x) {
    return (int) Double.doubleToRawLongBits(x);
  }

  static double withHigh(double x, int high) {
    return Double.longBitsToDouble(((long) high << 32) | (Double.doubleToRawLongBits(x) & LOW));
  }

  static double ofHigh(int high) {
    return Double.longBitsToDouble((long) high << 32);
  }

  /** Drops the lower half of the mantissa. */
  static double upper(double x) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & ~LOW);
  }

  /** Multiplies by a power of two, without a look at overflow. */
  static double addToExponent(double x, int exponent) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(x) + ((long) exponent << 52));
  }

  static double magnitudeOf(double x) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & Long.MAX_VALUE);
  }
}
