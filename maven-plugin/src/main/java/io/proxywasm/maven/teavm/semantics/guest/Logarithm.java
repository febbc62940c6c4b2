package io.proxywasm.maven.teavm.semantics.guest;

import org.teavm.interop.Unmanaged;

/** Logarithms, by fdlibm's algorithms as {@link StrictMath} specifies. */
@Unmanaged
public final class Logarithm {
  private static final double LN2_HIGH = Exponential.LN2_HIGH;
  private static final double LN2_LOW = Exponential.LN2_LOW;
  private static final double LG1 = 0.6666666666666735;
  private static final double LG2 = 0.3999999999940942;
  private static final double LG3 = 0.2857142874366239;
  private static final double LG4 = 0.22222198432149784;
  private static final double LG5 = 0.1818357216161805;
  private static final double LG6 = 0.15313837699209373;
  private static final double LG7 = 0.14798198605116586;
  private static final double INVERSE_LN10 = 0.4342944819032518;
  private static final double LOG10_2_HIGH = 0.30102999566361177;
  private static final double LOG10_2_LOW = 3.694239077158931e-13;

  private Logarithm() {}

  public static double log(double x) {
    if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
      return outside(x);
    }
    int k = 0;
    double normal = x;
    if (x < Double.MIN_NORMAL) {
      k = -54;
      normal = x * 0x1.0p54;
    }
    int high = Words.high(normal);
    k += (high >> 20) - 1023;
    high &= 0xfffff;
    int i = (high + 0x95f64) & 0x100000;
    k += i >> 20;
    double f = Words.withHigh(normal, high | (i ^ 0x3ff00000)) - 1;
    if ((0xfffff & (2 + high)) < 3) {
      return nearOne(f, k);
    }
    double s = f / (2 + f);
    double z = s * s;
    double w = z * z;
    double r = z * (LG1 + w * (LG3 + w * (LG5 + w * LG7))) + w * (LG2 + w * (LG4 + w * LG6));
    if (((high - 0x6147a) | (0x6b851 - high)) > 0) {
      double half = 0.5 * f * f;
      return k == 0
          ? f - (half - s * (half + r))
          : k * LN2_HIGH - ((half - (s * (half + r) + k * LN2_LOW)) - f);
    }
    return k == 0 ? f - s * (f - r) : k * LN2_HIGH - ((s * (f - r) - k * LN2_LOW) - f);
  }

  private static double nearOne(double f, int k) {
    if (f == 0) {
      return k == 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
    }
    double r = f * f * (0.5 - 0.3333333333333333 * f);
    return k == 0 ? f - r : k * LN2_HIGH - ((r - k * LN2_LOW) - f);
  }

  private static double outside(double x) {
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return x < 0 ? Double.NaN : x;
  }

  public static double log10(double x) {
    if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
      return outside(x);
    }
    int k = 0;
    double normal = x;
    if (x < Double.MIN_NORMAL) {
      k = -54;
      normal = x * 0x1.0p54;
    }
    int high = Words.high(normal);
    k += (high >> 20) - 1023;
    int i = k < 0 ? 1 : 0;
    double y = k + i;
    double reduced = Words.withHigh(normal, (high & 0xfffff) | ((0x3ff - i) << 20));
    return y * LOG10_2_LOW + INVERSE_LN10 * log(reduced) + y * LOG10_2_HIGH;
  }

  public static double log1p(double x) {
    int high = Words.high(x);
    int magnitude = high & 0x7fffffff;
    if (Double.isNaN(x) || x <= -1) {
      return x == -1 ? Double.NEGATIVE_INFINITY : Double.NaN;
    } else if (magnitude < 0x3e200000) {
      return magnitude < 0x3c900000 ? x : x - x * x * 0.5;
    } else if (x == Double.POSITIVE_INFINITY) {
      return x;
    }
    int k = 0;
    double f = x;
    double c = 0;
    int mantissa = 1;
    if (high >= 0x3fda827a || (high < 0 && high > 0xbfd2bec3)) {
      double u = high < 0x43400000 ? 1 + x : x;
      k = (Words.high(u) >> 20) - 1023;
      c = high < 0x43400000 ? (k > 0 ? 1 - (u - x) : x - (u - 1)) / u : 0;
      mantissa = Words.high(u) & 0xfffff;
      if (mantissa < 0x6a09e) {
        u = Words.withHigh(u, mantissa | 0x3ff00000);
      } else {
        k++;
        u = Words.withHigh(u, mantissa | 0x3fe00000);
        mantissa = (0x100000 - mantissa) >> 2;
      }
      f = u - 1;
    }
    return log1p(f, k, c, mantissa);
  }

  private static double log1p(double f, int k, double c, int mantissa) {
    double half = 0.5 * f * f;
    if (mantissa == 0) {
      if (f == 0) {
        return k == 0 ? 0 : k * LN2_HIGH + (c + k * LN2_LOW);
      }
      double r = half * (1 - 0.6666666666666666 * f);
      return k == 0 ? f - r : k * LN2_HIGH - ((r - (k * LN2_LOW + c)) - f);
    }
    double s = f / (2 + f);
    double z = s * s;
    double r = z * (LG1 + z * (LG2 + z * (LG3 + z * (LG4 + z * (LG5 + z * (LG6 + z * LG7))))));
    return k == 0
        ? f - (half - s * (half + r))
        : k * LN2_HIGH - ((half - (s * (half + r) + (k * LN2_LOW + c))) - f);
  }
}
