package io.proxywasm.classlib.crypto;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import org.jspecify.annotations.Nullable;

/** The public operation of an RSA key. */
final class RsaPower {
  private final BigInteger modulus;
  private final BigInteger exponent;

  RsaPower(@Nullable PublicKey key) throws InvalidKeyException {
    if (!(key instanceof RSAPublicKey rsa)) {
      throw new InvalidKeyException(
          key == null
              ? "Key must not be null"
              : "An RSA public key is needed, this one is for " + key.getAlgorithm());
    }
    RsaKeys.check(rsa);
    modulus = rsa.getModulus();
    exponent = rsa.getPublicExponent();
  }

  /** Returns the number of bytes of a signature. */
  int length() {
    return (bits() + 7) / 8;
  }

  int bits() {
    return modulus.bitLength();
  }

  /**
   * Returns what was signed, as long as the key; null if the signature is not below the modulus.
   */
  byte @Nullable [] of(byte[] signature) {
    BigInteger number = new BigInteger(1, signature);
    if (number.compareTo(modulus) >= 0) {
      return null;
    }
    byte[] power = number.modPow(exponent, modulus).toByteArray();
    byte[] result = new byte[length()];
    // The number may have a byte for its sign, and lack zeros before it.
    int length = Math.min(power.length, result.length);
    System.arraycopy(power, power.length - length, result, result.length - length, length);
    return result;
  }
}
