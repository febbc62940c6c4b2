package io.proxywasm.classlib.methods.java.lang;

/** Computes a * b + c and rounds once. */
@SuppressWarnings("IdentityBinaryExpression")
final class FusedMultiplyAdd {
  private static final long FRACTION = (1L << 52) - 1;

  private FusedMultiplyAdd() {}

  static double of(double a, double b, double c) {
    if (a == 0 || b == 0 || !isFinite(a, b)) {
      return a * b + c;
    }
    if (c - c != 0) {
      return c; // the product is no infinity, even if a double cannot hold it
    }
    return c == 0 ? a * b : sum(a, b, c, FloatFormat.DOUBLE);
  }

  static float of(float a, float b, float c) {
    if (a == 0 || b == 0 || !isFinite(a, b)) {
      return a * b + c;
    }
    if (c - c != 0) {
      return c;
    }
    return c == 0 ? a * b : (float) sum(a, b, c, FloatFormat.FLOAT);
  }

  private static boolean isFinite(double a, double b) {
    return a - a == 0 && b - b == 0;
  }

  private static double sum(double a, double b, double c, FloatFormat format) {
    Natural product = times(mantissa(a), mantissa(b));
    Natural addend = new Natural(mantissa(c));
    int productExponent = exponent(a) + exponent(b);
    int least = Math.min(productExponent, exponent(c));
    product.shiftLeft(productExponent - least);
    addend.shiftLeft(exponent(c) - least);
    boolean negative = (a < 0) != (b < 0);
    if (negative == c < 0) {
      product.add(addend);
    } else if (product.compareTo(addend) < 0) {
      addend.subtract(product);
      product = addend;
      negative = c < 0;
    } else {
      product.subtract(addend);
      negative &= !product.isZero();
    }
    long bits = format.round(product, new Natural(1), least);
    double value =
        format.isDouble() ? Double.longBitsToDouble(bits) : Float.intBitsToFloat((int) bits);
    return negative ? -value : value;
  }

  private static Natural times(long a, long b) {
    Natural product = new Natural(a);
    product.timesPlus((int) (b >>> 31), 0);
    product.shiftLeft(31);
    Natural low = new Natural(a);
    low.timesPlus((int) (b & 0x7FFFFFFF), 0);
    product.add(low);
    return product;
  }

  private static long mantissa(double value) {
    long bits = Double.doubleToRawLongBits(value);
    long fraction = bits & FRACTION;
    return (bits >>> 52 & 0x7FF) == 0 ? fraction : fraction | 1L << 52;
  }

  private static int exponent(double value) {
    int biased = (int) (Double.doubleToRawLongBits(value) >>> 52) & 0x7FF;
    return Math.max(biased, 1) - 1075;
  }
}
