package io.proxywasm.maven.teavm.semantics.guest;

import org.teavm.interop.Unmanaged;

/**
 * Compares floating-point numbers as the byte code instructions do.
 *
 * <p>The only class whose own comparisons stay TeaVM's: they are sound where no operand is NaN.
 */
@Unmanaged
@SuppressWarnings("IdentityBinaryExpression") // equality is sound, and isNaN would be a call
public final class Comparison {
  private Comparison() {}

  public static int nanIsLess(double a, double b) {
    return a != a || b != b ? -1 : compare(a, b);
  }

  public static int nanIsGreater(double a, double b) {
    return a != a || b != b ? 1 : compare(a, b);
  }

  // A float compares as the double of the same value.
  public static int nanIsLess(float a, float b) {
    return nanIsLess((double) a, (double) b);
  }

  public static int nanIsGreater(float a, float b) {
    return nanIsGreater((double) a, (double) b);
  }

  private static int compare(double a, double b) {
    return a > b ? 1 : a < b ? -1 : 0;
  }
}
