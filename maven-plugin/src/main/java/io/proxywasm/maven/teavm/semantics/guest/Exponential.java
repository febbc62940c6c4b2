package io.proxywasm.maven.teavm.semantics.guest;

import org.teavm.interop.Unmanaged;

/** e to the x and its relatives, by fdlibm's algorithms as {@link StrictMath} specifies. */
@Unmanaged
public final class Exponential {
  static final double LN2_HIGH = 0.6931471803691238;
  static final double LN2_LOW = 1.9082149292705877e-10;
  private static final double INVERSE_LN2 = 1.4426950408889634;
  private static final double OVERFLOW = 709.782712893384;
  private static final double UNDERFLOW = -745.1332191019411;
  private static final double HYPERBOLIC_OVERFLOW = 710.4758600739439;

  private Exponential() {}

  /** The even part of the rational approximation that exp and pow share. */
  static double remez(double t) {
    return 0.16666666666666602
        + t
            * (-0.0027777777777015593
                + t
                    * (6.613756321437934e-05
                        + t * (-1.6533902205465252e-06 + t * 4.1381367970572385e-08)));
  }

  public static double exp(double x) {
    int magnitude = Words.magnitude(x);
    if (Double.isNaN(x) || x > OVERFLOW) {
      return x * Double.POSITIVE_INFINITY;
    } else if (x < UNDERFLOW) {
      return 0;
    } else if (magnitude < 0x3e300000) {
      return 1 + x;
    }
    int k = 0;
    double high = x;
    double low = 0;
    if (magnitude > 0x3fd62e42) {
      k = multiplesOfLn2(x, magnitude);
      high = x - k * LN2_HIGH;
      low = k * LN2_LOW;
    }
    double reduced = high - low;
    double t = reduced * reduced;
    double c = reduced - t * remez(t);
    if (k == 0) {
      return 1 - ((reduced * c) / (c - 2) - reduced);
    }
    double y = 1 - ((low - (reduced * c) / (2 - c)) - high);
    // The smallest results are subnormal: they are scaled in two steps.
    return k >= -1021 ? Words.addToExponent(y, k) : Words.addToExponent(y, k + 1000) * 0x1.0p-1000;
  }

  private static int multiplesOfLn2(double x, int magnitude) {
    if (magnitude < 0x3ff0a2b2) {
      return x < 0 ? -1 : 1;
    }
    return (int) (INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5));
  }

  public static double expm1(double x) {
    int magnitude = Words.magnitude(x);
    if (Double.isNaN(x) || magnitude < 0x3c900000) {
      return x;
    } else if (x > OVERFLOW) {
      return Double.POSITIVE_INFINITY;
    } else if (magnitude >= 0x4043687a && x < 0) {
      return -1;
    }
    int k = 0;
    double c = 0;
    double reduced = x;
    if (magnitude > 0x3fd62e42) {
      k = multiplesOfLn2(x, magnitude);
      double high = x - k * LN2_HIGH;
      double low = k * LN2_LOW;
      reduced = high - low;
      c = (high - reduced) - low;
    }
    double half = 0.5 * reduced;
    double square = reduced * half;
    double r =
        1
            + square
                * (-0.03333333333333313
                    + square
                        * (0.0015873015872548146
                            + square
                                * (-7.93650757867488e-05
                                    + square
                                        * (4.008217827329362e-06
                                            + square * -2.0109921818362437e-07))));
    double t = 3 - r * half;
    double e = square * ((r - t) / (6 - reduced * t));
    if (k == 0) {
      return reduced - (reduced * e - square);
    }
    return scaledMinusOne(k, reduced, (reduced * (e - c) - c) - square);
  }

  // Adds the 1 where it loses least, then multiplies by two to the k.
  private static double scaledMinusOne(int k, double x, double e) {
    if (k == -1) {
      return 0.5 * (x - e) - 0.5;
    } else if (k == 1) {
      return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
    } else if (k <= -2 || k > 56) {
      double y = 1 - (e - x);
      return (k == 1024 ? y * 2 * 0x1.0p1023 : Words.addToExponent(y, k)) - 1;
    } else if (k < 20) {
      double y = Words.ofHigh(0x3ff00000 - (0x200000 >> k)) - (e - x);
      return Words.addToExponent(y, k);
    }
    double y = x - (e + Words.ofHigh((0x3ff - k) << 20)) + 1;
    return Words.addToExponent(y, k);
  }

  public static double sinh(double x) {
    double a = Words.magnitudeOf(x);
    double h = x < 0 ? -0.5 : 0.5;
    if (!(a < 22)) {
      return Double.isNaN(x) || a > HYPERBOLIC_OVERFLOW
          ? x * Double.POSITIVE_INFINITY
          : large(a, h);
    } else if (Words.magnitude(x) < 0x3e300000) {
      return x;
    }
    double t = expm1(a);
    return a < 1 ? h * (2 * t - t * t / (t + 1)) : h * (t + t / (t + 1));
  }

  public static double cosh(double x) {
    double a = Words.magnitudeOf(x);
    if (!(a < 22)) {
      return Double.isNaN(x) || a > HYPERBOLIC_OVERFLOW
          ? a * Double.POSITIVE_INFINITY
          : large(a, 0.5);
    } else if (Words.magnitude(x) < 0x3fd62e43) {
      double t = expm1(a);
      double w = 1 + t;
      return Words.magnitude(x) < 0x3c800000 ? w : 1 + (t * t) / (w + w);
    }
    double t = exp(a);
    return 0.5 * t + 0.5 / t;
  }

  // Half of e to the a, where e to the a itself may overflow.
  private static double large(double a, double h) {
    if (Words.magnitude(a) < 0x40862e42) {
      return h * exp(a);
    }
    double w = exp(0.5 * a);
    return h * w * w;
  }

  public static double tanh(double x) {
    double a = Words.magnitudeOf(x);
    if (Double.isNaN(x) || Words.magnitude(x) < 0x3c800000) {
      return x;
    }
    double z = 1;
    if (a < 1) {
      double t = expm1(-2 * a);
      z = -t / (t + 2);
    } else if (a < 22) {
      z = 1 - 2 / (expm1(2 * a) + 2);
    }
    return x < 0 ? -z : z;
  }
}
