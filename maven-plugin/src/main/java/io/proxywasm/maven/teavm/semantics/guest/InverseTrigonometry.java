package io.proxywasm.maven.teavm.semantics.guest;

import org.teavm.interop.Unmanaged;

/** Arc functions, by fdlibm's algorithms as {@link StrictMath} specifies. */
@Unmanaged
public final class InverseTrigonometry {
  private static final double PI_2 = 1.5707963267948966;
  private static final double PI_2_LOW = 6.123233995736766e-17;
  private static final double PI_4 = 0.7853981633974483;
  private static final double PI_4_LOW = 3.061616997868383e-17;
  private static final double PI_LOW = 1.2246467991473532e-16;

  private InverseTrigonometry() {}

  private static double ratio(double t) {
    double p =
        t
            * (0.16666666666666666
                + t
                    * (-0.3255658186224009
                        + t
                            * (0.20121253213486293
                                + t
                                    * (-0.04005553450067941
                                        + t
                                            * (0.0007915349942898145
                                                + t * 3.479331075960212e-05)))));
    double q =
        1
            + t
                * (-2.403394911734414
                    + t
                        * (2.0209457602335057
                            + t * (-0.6882839716054533 + t * 0.07703815055590194)));
    return p / q;
  }

  public static double asin(double x) {
    double a = Words.magnitudeOf(x);
    if (!(a < 1)) {
      return a == 1 ? x * PI_2 + x * PI_2_LOW : Double.NaN;
    } else if (a < 0.5) {
      return Words.magnitude(x) < 0x3e400000 ? x : x + x * ratio(x * x);
    }
    double t = (1 - a) * 0.5;
    double r = ratio(t);
    double s = Math.sqrt(t);
    double value;
    if (Words.magnitude(x) >= 0x3fef3333) {
      value = PI_2 - (2 * (s + s * r) - PI_2_LOW);
    } else {
      double w = Words.upper(s);
      double c = (t - w * w) / (s + w);
      double p = 2 * s * r - (PI_2_LOW - 2 * c);
      value = PI_4 - (p - (PI_4 - 2 * w));
    }
    return x < 0 ? -value : value;
  }

  public static double acos(double x) {
    double a = Words.magnitudeOf(x);
    if (!(a < 1)) {
      return x == 1 ? 0 : x == -1 ? Math.PI + 2 * PI_2_LOW : Double.NaN;
    } else if (a < 0.5) {
      return Words.magnitude(x) <= 0x3c600000
          ? PI_2 + PI_2_LOW
          : PI_2 - (x - (PI_2_LOW - x * ratio(x * x)));
    }
    double z = (1 - a) * 0.5;
    double s = Math.sqrt(z);
    double r = ratio(z);
    if (x < 0) {
      return Math.PI - 2 * (s + (r * s - PI_2_LOW));
    }
    double df = Words.upper(s);
    double c = (z - df * df) / (s + df);
    return 2 * (df + (r * s + c));
  }

  public static double atan(double x) {
    double a = Words.magnitudeOf(x);
    int magnitude = Words.magnitude(x);
    if (Double.isNaN(x) || magnitude < 0x3e200000) {
      return x;
    } else if (magnitude < 0x3fdc0000) {
      return x - x * series(x);
    }
    double value;
    if (magnitude >= 0x44100000) {
      value = PI_2 + PI_2_LOW;
    } else if (magnitude < 0x3fe60000) {
      value = from(0.4636476090008061, 2.2698777452961687e-17, (2 * a - 1) / (2 + a));
    } else if (magnitude < 0x3ff30000) {
      value = from(PI_4, PI_4_LOW, (a - 1) / (a + 1));
    } else if (magnitude < 0x40038000) {
      value = from(0.982793723247329, 1.3903311031230998e-17, (a - 1.5) / (1 + 1.5 * a));
    } else {
      value = from(PI_2, PI_2_LOW, -1 / a);
    }
    return x < 0 ? -value : value;
  }

  private static double from(double base, double baseLow, double x) {
    return base - ((x * series(x) - baseLow) - x);
  }

  private static double series(double x) {
    double z = x * x;
    double w = z * z;
    double even =
        z
            * (0.3333333333333293
                + w
                    * (0.14285714272503466
                        + w
                            * (0.09090887133436507
                                + w
                                    * (0.06661073137387531
                                        + w * (0.049768779946159324 + w * 0.016285820115365782)))));
    double odd =
        w
            * (-0.19999999999876483
                + w
                    * (-0.11111110405462356
                        + w
                            * (-0.0769187620504483
                                + w * (-0.058335701337905735 + w * -0.036531572744216916))));
    return even + odd;
  }

  public static double atan2(double y, double x) {
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    boolean left = Words.high(x) < 0;
    double z = angle(Words.magnitudeOf(y), Words.magnitudeOf(x), left);
    return Words.high(y) < 0 ? -z : z;
  }

  private static double angle(double y, double x, boolean left) {
    if (y == Double.POSITIVE_INFINITY) {
      return x < y ? PI_2 : left ? 3 * PI_4 : PI_4;
    } else if (x == 0 && y > 0) {
      return PI_2;
    }
    double z = steepness(y, x, left);
    return left ? Math.PI - (z - PI_LOW) : z;
  }

  // The angle to the nearer half of the x axis.
  private static double steepness(double y, double x, boolean left) {
    int apart = (Words.high(y) - Words.high(x)) >> 20;
    if (y == 0 || x == Double.POSITIVE_INFINITY || (left && apart < -60)) {
      return 0;
    }
    return apart > 60 ? PI_2 + 0.5 * PI_LOW : atan(y / x);
  }
}
