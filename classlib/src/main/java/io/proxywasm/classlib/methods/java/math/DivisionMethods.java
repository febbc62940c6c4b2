package io.proxywasm.classlib.methods.java.math;

import java.math.BigInteger;

/** Modular arithmetic of {@link BigInteger}. */
public final class DivisionMethods {
  private DivisionMethods() {}

  /** The compiler's own allocates two to the power of the modulus' trailing zeros. */
  public static BigInteger evenModPow(BigInteger base, BigInteger exponent, BigInteger modulus) {
    var square = base.mod(modulus);
    var result = BigInteger.ONE;
    for (int i = 0; i < exponent.bitLength(); i++) {
      if (exponent.testBit(i)) {
        result = result.multiply(square).mod(modulus);
      }
      square = square.multiply(square).mod(modulus);
    }
    return result;
  }
}
