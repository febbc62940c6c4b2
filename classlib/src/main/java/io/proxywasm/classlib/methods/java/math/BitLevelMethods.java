package io.proxywasm.classlib.methods.java.math;

import java.math.BigInteger;

/** Operations of {@link BigInteger} on single bits. */
public final class BitLevelMethods {
  private BitLevelMethods() {}

  /** The compiler's own forgets the borrow in negative numbers. */
  public static BigInteger flipBit(BigInteger value, int bit) {
    var power = BigInteger.ONE.shiftLeft(bit);
    return value.testBit(bit) ? value.subtract(power) : value.add(power);
  }
}
