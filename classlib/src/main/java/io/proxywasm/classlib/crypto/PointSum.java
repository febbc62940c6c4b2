package io.proxywasm.classlib.crypto;

import org.bouncycastle.math.ec.ECPoint;

/**
 * Adds multiples of two points, two bits of both factors at a time (Straus's method).
 *
 * <p>Its time depends on the factors, which in verifying are no secret.
 */
final class PointSum {
  private static final int WINDOW = 2;
  private static final int MULTIPLES = 1 << WINDOW;

  private PointSum() {}

  /** Returns {@code a * p + b * q}; both factors have as many digits. */
  static ECPoint of(ECPoint p, int[] a, ECPoint q, int[] b) {
    ECPoint[] sums = sums(p, q);
    ECPoint result = sums[0];
    for (int at = 32 * a.length - WINDOW; at >= 0; at -= WINDOW) {
      for (int i = 0; i < WINDOW; i++) {
        result = result.twice();
      }
      int sum = window(a, at) * MULTIPLES + window(b, at);
      if (sum != 0) {
        result = result.add(sums[sum]);
      }
    }
    return result;
  }

  /** Returns all sums of 0 to 3 times p and 0 to 3 times q. */
  private static ECPoint[] sums(ECPoint p, ECPoint q) {
    ECPoint[] sums = new ECPoint[MULTIPLES * MULTIPLES];
    sums[0] = p.getCurve().getInfinity();
    for (int i = 1; i < sums.length; i++) {
      sums[i] = i % MULTIPLES == 0 ? sums[i - MULTIPLES].add(p) : sums[i - 1].add(q);
    }
    return sums;
  }

  /** Returns two bits of a number, whose digits have an even number of them. */
  private static int window(int[] number, int at) {
    return number[at / 32] >>> (at % 32) & (MULTIPLES - 1);
  }
}
