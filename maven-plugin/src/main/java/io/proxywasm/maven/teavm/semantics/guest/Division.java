package io.proxywasm.maven.teavm.semantics.guest;

/**
 * Divides as Java says where a wasm instruction would trap: by zero, and {@code MIN_VALUE / -1}.
 */
public final class Division {
  private Division() {}

  /** Returns the divisor, or throws {@link ArithmeticException} when it is zero. */
  public static int divisor(int divisor) {
    if (divisor == 0) {
      throw new ArithmeticException("/ by zero");
    }
    return divisor;
  }

  /** Returns the divisor, or throws {@link ArithmeticException} when it is zero. */
  public static long divisor(long divisor) {
    if (divisor == 0) {
      throw new ArithmeticException("/ by zero");
    }
    return divisor;
  }

  /** Divides; {@code -dividend} is the quotient by -1 for every value, MIN_VALUE included. */
  public static int divide(int dividend, int divisor) {
    return divisor == -1 ? -dividend : dividend / divisor(divisor);
  }

  /** Divides; {@code -dividend} is the quotient by -1 for every value, MIN_VALUE included. */
  public static long divide(long dividend, long divisor) {
    return divisor == -1 ? -dividend : dividend / divisor(divisor);
  }
}
