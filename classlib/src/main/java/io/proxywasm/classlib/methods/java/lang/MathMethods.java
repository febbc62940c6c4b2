package io.proxywasm.classlib.methods.java.lang;

/** Methods of {@link Math}. */
@SuppressWarnings("IdentityBinaryExpression")
public final class MathMethods {
  private static final long MASK = 0xFFFFFFFFL;

  private MathMethods() {}

  public static long multiplyFull(int a, int b) {
    return (long) a * b;
  }

  public static long multiplyHigh(long a, long b) {
    long high = (a >> 32) * (b >> 32);
    long low = (a & MASK) * (b & MASK);
    long first = (a >> 32) * (b & MASK) + (low >>> 32);
    long second = (a & MASK) * (b >> 32) + (first & MASK);
    return high + (first >> 32) + (second >> 32);
  }

  public static double ulp(double value) {
    double size = Math.abs(value);
    if (size - size != 0) {
      return size;
    }
    long bits = Double.doubleToRawLongBits(size);
    // The distance to the next larger number, but below the largest one, which has none.
    return size == Double.MAX_VALUE ? 0x1p971 : Double.longBitsToDouble(bits + 1) - size;
  }

  public static float ulp(float value) {
    float size = Math.abs(value);
    if (size - size != 0) {
      return size;
    }
    int bits = Float.floatToRawIntBits(size);
    return size == Float.MAX_VALUE ? 0x1p104f : Float.intBitsToFloat(bits + 1) - size;
  }

  public static double nextAfter(double start, double direction) {
    if (start != start || direction != direction) {
      return Double.NaN;
    }
    return direction > start
        ? Math.nextUp(start)
        : direction < start ? Math.nextDown(start) : direction;
  }

  public static float nextAfter(float start, double direction) {
    if (start != start || direction != direction) {
      return Float.NaN;
    }
    return direction > start
        ? Math.nextUp(start)
        : direction < start ? Math.nextDown(start) : (float) direction;
  }

  public static double nextUp(double value) {
    return Neighbours.above(value);
  }

  public static double nextDown(double value) {
    return -Neighbours.above(-value);
  }

  public static float nextUp(float value) {
    return Neighbours.above(value);
  }

  public static float nextDown(float value) {
    return -Neighbours.above(-value);
  }

  public static double scalb(double value, int by) {
    return Scaling.scale(value, by);
  }

  public static float scalb(float value, int by) {
    // As a double the result is exact; the limit is far beyond what floats need.
    return (float) Scaling.scale(value, Math.max(-400, Math.min(400, by)));
  }

  public static double fma(double a, double b, double c) {
    return FusedMultiplyAdd.of(a, b, c);
  }

  public static float fma(float a, float b, float c) {
    return FusedMultiplyAdd.of(a, b, c);
  }

  public static int addExact(int a, int b) {
    int sum = a + b;
    if (((a ^ sum) & (b ^ sum)) < 0) {
      throw overflow("integer");
    }
    return sum;
  }

  public static int subtractExact(int a, int b) {
    int difference = a - b;
    if (((a ^ b) & (a ^ difference)) < 0) {
      throw overflow("integer");
    }
    return difference;
  }

  public static int incrementExact(int value) {
    return addExact(value, 1);
  }

  public static int decrementExact(int value) {
    return subtractExact(value, 1);
  }

  public static int negateExact(int value) {
    return subtractExact(0, value);
  }

  public static int absExact(int value) {
    if (value == Integer.MIN_VALUE) {
      throw new ArithmeticException("Overflow to represent absolute value of Integer.MIN_VALUE");
    }
    return Math.abs(value);
  }

  public static long addExact(long a, long b) {
    long sum = a + b;
    if (((a ^ sum) & (b ^ sum)) < 0) {
      throw overflow("long");
    }
    return sum;
  }

  public static long subtractExact(long a, long b) {
    long difference = a - b;
    if (((a ^ b) & (a ^ difference)) < 0) {
      throw overflow("long");
    }
    return difference;
  }

  public static long incrementExact(long value) {
    return addExact(value, 1);
  }

  public static long decrementExact(long value) {
    return subtractExact(value, 1);
  }

  public static long negateExact(long value) {
    return subtractExact(0, value);
  }

  public static long absExact(long value) {
    if (value == Long.MIN_VALUE) {
      throw new ArithmeticException("Overflow to represent absolute value of Long.MIN_VALUE");
    }
    return Math.abs(value);
  }

  public static int multiplyExact(int a, int b) {
    return toInt((long) a * b);
  }

  public static long multiplyExact(long a, long b) {
    long product = a * b;
    if (multiplyHigh(a, b) != product >> 63) {
      throw overflow("long");
    }
    return product;
  }

  public static long multiplyExact(long a, int b) {
    return multiplyExact(a, (long) b);
  }

  public static int toIntExact(long value) {
    return toInt(value);
  }

  private static int toInt(long value) {
    if ((int) value != value) {
      throw overflow("integer");
    }
    return (int) value;
  }

  private static ArithmeticException overflow(String type) {
    return new ArithmeticException(type + " overflow");
  }
}
