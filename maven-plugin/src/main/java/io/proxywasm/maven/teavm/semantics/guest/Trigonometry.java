package io.proxywasm.maven.teavm.semantics.guest;

import org.teavm.interop.Unmanaged;

/** Sine, cosine and tangent, by fdlibm's algorithms as {@link StrictMath} specifies. */
@Unmanaged
public final class Trigonometry {
  private static final double PI_4 = 0.7853981633974483;
  private static final double PI_4_LOW = 3.061616997868383e-17;

  private Trigonometry() {}

  public static double sin(double x) {
    if (isUndefined(x)) {
      return Double.NaN;
    }
    int quadrant = PiReduction.reduce(x);
    return wave(quadrant);
  }

  public static double cos(double x) {
    if (isUndefined(x)) {
      return Double.NaN;
    }
    int quadrant = PiReduction.reduce(x);
    return wave(quadrant + 1);
  }

  public static double tan(double x) {
    if (isUndefined(x)) {
      return Double.NaN;
    }
    int quadrant = PiReduction.reduce(x);
    return tangent(PiReduction.head, PiReduction.tail, (quadrant & 1) != 0);
  }

  private static boolean isUndefined(double x) {
    return !(Words.magnitudeOf(x) < Double.POSITIVE_INFINITY);
  }

  private static double wave(int quadrant) {
    double head = PiReduction.head;
    double tail = PiReduction.tail;
    double value = (quadrant & 1) == 0 ? sine(head, tail) : cosine(head, tail);
    return (quadrant & 2) == 0 ? value : -value;
  }

  private static double sine(double x, double tail) {
    if (Words.magnitude(x) < 0x3e400000) {
      return x;
    }
    double z = x * x;
    double v = z * x;
    double r =
        0.00833333333332249
            + z
                * (-0.0001984126982985795
                    + z
                        * (2.7557313707070068e-06
                            + z * (-2.5050760253406863e-08 + z * 1.58969099521155e-10)));
    if (tail == 0) {
      return x + v * (-0.16666666666666632 + z * r);
    }
    return x - ((z * (0.5 * tail - v * r) - tail) - v * -0.16666666666666632);
  }

  private static double cosine(double x, double tail) {
    int magnitude = Words.magnitude(x);
    if (magnitude < 0x3e400000) {
      return 1;
    }
    double z = x * x;
    double r =
        z
            * (0.0416666666666666
                + z
                    * (-0.001388888888887411
                        + z
                            * (2.480158728947673e-05
                                + z
                                    * (-2.7557314351390663e-07
                                        + z
                                            * (2.087572321298175e-09
                                                + z * -1.1359647557788195e-11)))));
    if (magnitude < 0x3fd33333) {
      return 1 - (0.5 * z - (z * r - x * tail));
    }
    double q = magnitude > 0x3fe90000 ? 0.28125 : Words.ofHigh(magnitude - 0x200000);
    double half = 0.5 * z - q;
    return (1 - q) - (half - (z * r - x * tail));
  }

  /** Returns the tangent, or where {@code inverted} minus its reciprocal. */
  private static double tangent(double head, double headTail, boolean inverted) {
    double x = head;
    double tail = headTail;
    if (Words.magnitude(x) < 0x3e300000) {
      return inverted ? minusReciprocal(x + tail, x, tail) : x;
    }
    boolean nearPi4 = Words.magnitude(x) >= 0x3fe59428;
    if (nearPi4) {
      x = (PI_4 - Words.magnitudeOf(x)) + (PI_4_LOW - (head < 0 ? -tail : tail));
      tail = 0;
    }
    double z = x * x;
    double w = z * z;
    double s = z * x;
    double r = tail + z * (s * (oddTerms(w) + z * evenTerms(w)) + tail);
    r += 0.3333333333333341 * s;
    w = x + r;
    if (nearPi4) {
      double v = inverted ? -1 : 1;
      double value = v - 2 * (x - (w * w / (w + v) - r));
      return head < 0 ? -value : value;
    }
    return inverted ? minusReciprocal(w, x, r) : w;
  }

  private static double oddTerms(double w) {
    return 0.13333333333320124
        + w
            * (0.021869488294859542
                + w
                    * (0.0035920791075913124
                        + w
                            * (0.0005880412408202641
                                + w * (7.817944429395571e-05 + w * -1.8558637485527546e-05))));
  }

  private static double evenTerms(double w) {
    return 0.05396825397622605
        + w
            * (0.0088632398235993
                + w
                    * (0.0014562094543252903
                        + w
                            * (0.0002464631348184699
                                + w * (7.140724913826082e-05 + w * 2.590730518636337e-05))));
  }

  // -1 / (x + r), where w is the rounded sum: a plain division could be off by two units.
  private static double minusReciprocal(double w, double x, double r) {
    double z = Words.upper(w);
    double v = r - (z - x);
    double a = -1 / w;
    double t = Words.upper(a);
    return t + a * ((1 + t * z) + t * v);
  }
}
