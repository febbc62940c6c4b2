package io.proxywasm.classlib.crypto;

import java.math.BigInteger;
import java.security.SignatureException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How the two numbers of an ECDSA signature are written. */
@FunctionalInterface
interface EcdsaFormat {
  /**
   * Returns both numbers; null if the signature cannot be right.
   *
   * @param length how many bytes the curve's order has
   */
  BigInteger @Nullable [] read(byte[] signature, int length) throws SignatureException;

  /** Reads an ASN.1 sequence, as X.509 has it. */
  static BigInteger[] der(byte[] signature, int length) throws SignatureException {
    try {
      DerReader in = new DerReader(signature);
      DerReader numbers = in.sequence();
      in.end();
      BigInteger[] result = {numbers.integer(), numbers.integer()};
      numbers.end();
      return result;
    } catch (DerException e) {
      throw new SignatureException("Invalid encoding for signature", e);
    }
  }

  /** Reads two numbers of the order's length, one behind the other, as JSON Web Tokens have it. */
  static BigInteger @Nullable [] p1363(byte[] signature, int length) {
    if (signature.length != 2 * length) {
      return null;
    }
    return new BigInteger[] {
      new BigInteger(1, Arrays.copyOf(signature, length)),
      new BigInteger(1, Arrays.copyOfRange(signature, length, 2 * length))
    };
  }
}
