package io.proxywasm.maven.teavm.semantics.guest;

import org.teavm.interop.Unmanaged;

/** Exact floating-point remainders: Java's {@code %}, and the one of IEEE 754. */
@Unmanaged
public final class Remainder {
  private static final long MANTISSA = 0xfffffffffffffL;
  private static final long IMPLICIT = 1L << 52;

  private Remainder() {}

  public static float of(float x, float y) {
    // The remainder of two floats is a float: nothing is rounded on the way back.
    return (float) of((double) x, (double) y);
  }

  /** Divides long-hand: as many steps as the exponents are apart. */
  public static double of(double x, double y) {
    double a = Words.magnitudeOf(x);
    double b = Words.magnitudeOf(y);
    if (!(a < Double.POSITIVE_INFINITY) || Double.isNaN(b) || b == 0) {
      return Double.NaN;
    } else if (a < b) {
      return x;
    }
    int last = exponent(b);
    long dividend = mantissa(a);
    long divisor = mantissa(b);
    for (int exponent = exponent(a); exponent > last; exponent--) {
      dividend = (dividend >= divisor ? dividend - divisor : dividend) << 1;
    }
    double result = compose(dividend >= divisor ? dividend - divisor : dividend, last);
    return Words.high(x) < 0 ? -result : result;
  }

  // Subnormals are given the exponent they would have were it not bounded.
  private static int exponent(double a) {
    int biased = Words.high(a) >>> 20;
    return biased == 0 ? 12 - Long.numberOfLeadingZeros(Double.doubleToRawLongBits(a)) : biased;
  }

  private static long mantissa(double a) {
    long bits = Double.doubleToRawLongBits(a);
    return bits < IMPLICIT
        ? bits << (Long.numberOfLeadingZeros(bits) - 11)
        : (bits & MANTISSA) | IMPLICIT;
  }

  private static double compose(long mantissa, int exponent) {
    if (mantissa == 0) {
      return 0;
    }
    int shift = Long.numberOfLeadingZeros(mantissa) - 11;
    long normal = mantissa << shift;
    int e = exponent - shift;
    return Double.longBitsToDouble(
        e > 0 ? (normal & MANTISSA) | ((long) e << 52) : normal >>> (1 - e));
  }

  public static double ieee(double x, double y) {
    double b = Words.magnitudeOf(y);
    if (b == Double.POSITIVE_INFINITY) {
      return Words.magnitudeOf(x) < b ? x : Double.NaN;
    }
    double a = Words.magnitudeOf(b <= Double.MAX_VALUE / 2 ? of(x, b + b) : x);
    if (!(a < Double.POSITIVE_INFINITY) || !(b > 0)) {
      return Double.NaN;
    }
    if (b < 0x1.0p-1021) {
      if (a + a > b) {
        a -= b;
        a = a + a >= b ? a - b : a;
      }
    } else if (a > 0.5 * b) {
      a -= b;
      a = a >= 0.5 * b ? a - b : a;
    }
    return Words.high(x) < 0 ? -a : a;
  }
}
