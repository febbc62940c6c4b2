package io.proxywasm.maven.teavm.semantics.guest;

import org.teavm.interop.Unmanaged;

/** x to the y, by fdlibm's algorithm as {@link StrictMath#pow} specifies. */
@Unmanaged
public final class Power {
  private static final double LN2 = 0.6931471805599453;
  private static final double LN2_HIGH = 0.6931471824645996;
  private static final double LN2_LOW = -1.904654299957768e-09;
  private static final double OVERFLOW_TAIL = 8.008566259537294e-17;
  // 2/(3 ln 2)
  private static final double CP = 0.9617966939259756;
  private static final double CP_HIGH = 0.9617967009544373;
  private static final double CP_LOW = -7.028461650952758e-09;
  private static final double INVERSE_LN2 = 1.4426950408889634;
  private static final double INVERSE_LN2_HIGH = 1.4426950216293335;
  private static final double INVERSE_LN2_LOW = 1.9259629911266175e-08;
  // log2 of 1.5
  private static final double LOG2_HIGH = 0.5849624872207642;
  private static final double LOG2_LOW = 1.350039202129749e-08;

  // Second result of log2: unmanaged code cannot allocate, and a module has one thread.
  private static double log2Tail;

  private Power() {}

  public static double pow(double x, double y) {
    if (y == 0) {
      return 1;
    } else if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    double a = Words.magnitudeOf(x);
    if (y == Double.POSITIVE_INFINITY || y == Double.NEGATIVE_INFINITY) {
      return a == 1 ? Double.NaN : (a > 1) == (y > 0) ? Double.POSITIVE_INFINITY : 0;
    } else if (y == 1) {
      return x;
    } else if (y == -1) {
      return 1 / x;
    } else if (y == 2) {
      return x * x;
    } else if (y == 0.5 && x >= -Double.MAX_VALUE && !(x < 0)) {
      return Math.sqrt(x + 0);
    }
    boolean negative = Words.high(x) < 0;
    boolean odd = negative && isOdd(y);
    if (a == 0 || a == 1 || a == Double.POSITIVE_INFINITY) {
      if (negative && a == 1 && !isInteger(y)) {
        return Double.NaN;
      }
      double z = y < 0 ? 1 / a : a;
      return odd ? -z : z;
    } else if (negative && !isInteger(y)) {
      return Double.NaN;
    }
    double z = positive(a, y);
    return odd ? -z : z;
  }

  private static boolean isInteger(double y) {
    return Math.floor(y) == y;
  }

  private static boolean isOdd(double y) {
    return Words.magnitudeOf(y) < 0x1.0p53 && isInteger(y) && ((long) y & 1) != 0;
  }

  private static double positive(double a, double y) {
    double t1;
    if (Words.magnitudeOf(y) > 0x1.00000ffffffffp31) {
      int magnitude = Words.magnitude(a);
      if (magnitude < 0x3fefffff || magnitude > 0x3ff00000 || Words.magnitude(y) > 0x43f00000) {
        return (a > 1) == (y > 0) ? Double.POSITIVE_INFINITY : 0;
      }
      t1 = log2NearOne(a);
    } else {
      t1 = log2(a);
    }
    double upper = Words.upper(y);
    double low = (y - upper) * t1 + y * log2Tail;
    return exp2(upper * t1, low);
  }

  private static double log2NearOne(double a) {
    double t = a - 1;
    double w = (t * t) * (0.5 - t * (0.3333333333333333 - t * 0.25));
    double u = INVERSE_LN2_HIGH * t;
    double v = t * INVERSE_LN2_LOW - w * INVERSE_LN2;
    double result = Words.upper(u + v);
    log2Tail = v - (result - u);
    return result;
  }

  private static double log2(double a) {
    int n = 0;
    double normal = a;
    if (a < Double.MIN_NORMAL) {
      normal = a * 0x1.0p53;
      n = -53;
    }
    int high = Words.high(normal);
    n += (high >> 20) - 0x3ff;
    int mantissa = high & 0xfffff;
    high = mantissa | 0x3ff00000;
    int k = 0;
    if (mantissa > 0x3988e) {
      if (mantissa < 0xbb67a) {
        k = 1;
      } else {
        n++;
        high -= 0x100000;
      }
    }
    double x = Words.withHigh(normal, high);
    double bp = k == 0 ? 1 : 1.5;
    double u = x - bp;
    double v = 1 / (x + bp);
    double s = u * v;
    double sHigh = Words.upper(s);
    double tHigh = Words.ofHigh(((high >> 1) | 0x20000000) + 0x80000 + (k << 18));
    double tLow = x - (tHigh - bp);
    double sLow = v * ((u - sHigh * tHigh) - sHigh * tLow);
    double s2 = s * s;
    double r = s2 * s2 * series(s2) + sLow * (sHigh + s);
    s2 = sHigh * sHigh;
    tHigh = Words.upper(3 + s2 + r);
    tLow = r - ((tHigh - 3) - s2);
    u = sHigh * tHigh;
    v = sLow * tHigh + tLow * s;
    double pHigh = Words.upper(u + v);
    double pLow = v - (pHigh - u);
    double zHigh = CP_HIGH * pHigh;
    double zLow = CP_LOW * pHigh + pLow * CP + (k == 0 ? 0 : LOG2_LOW);
    double dp = k == 0 ? 0 : LOG2_HIGH;
    double result = Words.upper(((zHigh + zLow) + dp) + n);
    log2Tail = zLow - (((result - n) - dp) - zHigh);
    return result;
  }

  private static double series(double s2) {
    return 0.5999999999999946
        + s2
            * (0.4285714285785502
                + s2
                    * (0.33333332981837743
                        + s2
                            * (0.272728123808534
                                + s2 * (0.23066074577556175 + s2 * 0.20697501780033842))));
  }

  private static double exp2(double high, double low) {
    double z = low + high;
    if (z > 1024 || (z == 1024 && low + OVERFLOW_TAIL > z - high)) {
      return Double.POSITIVE_INFINITY;
    } else if (z < -1075 || (z == -1075 && low <= z - high)) {
      return 0;
    }
    int j = Words.high(z);
    int n = 0;
    double pHigh = high;
    if ((j & 0x7fffffff) > 0x3fe00000) {
      int k = ((j & 0x7fffffff) >> 20) - 0x3ff;
      n = j + (0x100000 >> (k + 1));
      k = ((n & 0x7fffffff) >> 20) - 0x3ff;
      pHigh = high - Words.ofHigh(n & ~(0xfffff >> k));
      n = ((n & 0xfffff) | 0x100000) >> (20 - k);
      n = j < 0 ? -n : n;
    }
    double t = Words.upper(low + pHigh);
    double u = t * LN2_HIGH;
    double v = (low - (t - pHigh)) * LN2 + t * LN2_LOW;
    z = u + v;
    double w = v - (z - u);
    t = z * z;
    double t1 = z - t * Exponential.remez(t);
    double r = (z * t1) / (t1 - 2) - (w + z * w);
    z = 1 - (r - z);
    if ((Words.high(z) >> 20) + n > 0) {
      return Words.addToExponent(z, n);
    }
    return Words.addToExponent(z, n + 1000) * 0x1.0p-1000;
  }
}
