package io.proxywasm.classlib.java.util.random;

/** Fits random numbers into ranges, in the steps that Java's generators take. */
final class Bounds {
  private Bounds() {}

  static void check(long bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("bound must be positive");
    }
  }

  static void check(boolean isRange) {
    if (!isRange) {
      throw new IllegalArgumentException("bound must be greater than origin");
    }
  }

  static void checkFinite(double bound) {
    if (!(bound > 0 && bound < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("bound must be finite and positive");
    }
  }

  static void checkSize(long size) {
    if (size < 0) {
      throw new IllegalArgumentException("size must be non-negative");
    }
  }

  /** Takes further numbers where the first would make some of the range likelier. */
  static int next(RandomGenerator generator, int first, int origin, int bound) {
    int r = first;
    int n = bound - origin;
    int m = n - 1;
    if ((n & m) == 0) {
      return (r & m) + origin;
    } else if (n > 0) {
      int u = r >>> 1;
      for (r = u % n; u + m - r < 0; r = u % n) {
        u = generator.nextInt() >>> 1;
      }
      return r + origin;
    }
    while (r < origin || r >= bound) {
      r = generator.nextInt();
    }
    return r;
  }

  /** Does the same for longs. */
  static long next(RandomGenerator generator, long first, long origin, long bound) {
    long r = first;
    long n = bound - origin;
    long m = n - 1;
    if ((n & m) == 0) {
      return (r & m) + origin;
    } else if (n > 0) {
      long u = r >>> 1;
      for (r = u % n; u + m - r < 0; r = u % n) {
        u = generator.nextLong() >>> 1;
      }
      return r + origin;
    }
    while (r < origin || r >= bound) {
      r = generator.nextLong();
    }
    return r;
  }

  /** What rounding made as large as the bound becomes the number before it. */
  static float below(float value, float bound) {
    return value < bound ? value : Math.nextDown(bound);
  }

  static double below(double value, double bound) {
    return value < bound ? value : Math.nextDown(bound);
  }
}
