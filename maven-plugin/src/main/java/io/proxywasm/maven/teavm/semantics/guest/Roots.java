package io.proxywasm.maven.teavm.semantics.guest;

import org.teavm.interop.Unmanaged;

/** Cube root and hypotenuse, by fdlibm's algorithms as {@link StrictMath} specifies. */
@Unmanaged
public final class Roots {
  private static final int B1 = 715094163;
  private static final int B2 = 696219795;
  private static final double C = 0.5428571428571428;
  private static final double D = -0.7053061224489796;
  private static final double E = 1.4142857142857144;
  private static final double F = 1.6071428571428572;
  private static final double G = 0.35714285714285715;

  private Roots() {}

  public static double cbrt(double x) {
    double a = Words.magnitudeOf(x);
    if (!(a < Double.POSITIVE_INFINITY) || a == 0) {
      return x;
    }
    double t;
    if (a < Double.MIN_NORMAL) {
      t = 0x1.0p54 * a;
      t = Words.withHigh(t, Words.high(t) / 3 + B2);
    } else {
      t = Words.ofHigh(Words.high(a) / 3 + B1);
    }
    double r = t * t / a;
    double s = C + r * t;
    t *= G + F / (s + E + D / s);
    // One Newton step from a value with few bits, a little above the root.
    t = Words.ofHigh(Words.high(t) + 1);
    s = t * t;
    r = a / s;
    r = (r - t) / (t + t + r);
    t += t * r;
    return x < 0 ? -t : t;
  }

  public static double hypot(double x, double y) {
    double a = Math.max(Words.magnitudeOf(x), Words.magnitudeOf(y));
    double b = Math.min(Words.magnitudeOf(x), Words.magnitudeOf(y));
    if (Words.magnitudeOf(x) == Double.POSITIVE_INFINITY
        || Words.magnitudeOf(y) == Double.POSITIVE_INFINITY) {
      return Double.POSITIVE_INFINITY;
    } else if (!(a > b * 0x1.0p60)) {
      return Double.isNaN(x) || Double.isNaN(y) || a == 0 ? a : scaled(a, b);
    }
    return a + b;
  }

  private static double scaled(double a, double b) {
    if (a > 0x1.0p500) {
      return hypotenuse(a * 0x1.0p-600, b * 0x1.0p-600) * 0x1.0p600;
    } else if (b < Double.MIN_NORMAL) {
      return hypotenuse(a * 0x1.0p1022, b * 0x1.0p1022) * 0x1.0p-1022;
    } else if (b < 0x1.0p-500) {
      return hypotenuse(a * 0x1.0p600, b * 0x1.0p600) * 0x1.0p-600;
    }
    return hypotenuse(a, b);
  }

  private static double hypotenuse(double a, double b) {
    double w = a - b;
    if (w > b) {
      double high = Words.upper(a);
      double low = a - high;
      return Math.sqrt(high * high - (b * -b - low * (a + high)));
    }
    double sum = a + a;
    double bHigh = Words.upper(b);
    double bLow = b - bHigh;
    double high = Words.upper(sum);
    double low = sum - high;
    return Math.sqrt(high * bHigh - (w * -w - (high * bLow + low * b)));
  }
}
