package io.proxywasm.classlib.methods.java.math;

import java.math.BigInteger;

/** Bitwise operations of {@link BigInteger}. */
public final class LogicalMethods {
  private LogicalMethods() {}

  /** The compiler's own leaves its arrays for operands like 1 and -2^63. */
  public static BigInteger xor(BigInteger a, BigInteger b) {
    return a.or(b).subtract(a.and(b));
  }
}
