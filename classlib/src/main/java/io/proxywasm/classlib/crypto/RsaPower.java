package io.proxywasm.classlib.crypto;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import org.jspecify.annotations.Nullable;

/** The public operation of an RSA key. */
final class RsaPower {
  private final int bits;
  private final BigInteger exponent;

  /** Null if it is even: that is no product of two primes, and no signature fits. */
  private final @Nullable Modulus modulus;

  RsaPower(@Nullable PublicKey key) throws InvalidKeyException {
    if (!(key instanceof RSAPublicKey rsa)) {
      throw new InvalidKeyException(
          key == null
              ? "Key must not be null"
              : "An RSA public key is needed, this one is for " + key.getAlgorithm());
    }
    RsaKeys.check(rsa);
    bits = rsa.getModulus().bitLength();
    modulus = rsa.getModulus().testBit(0) ? new Modulus(rsa.getModulus()) : null;
    exponent = rsa.getPublicExponent();
  }

  /** Returns the number of bytes of a signature. */
  int length() {
    return (bits + 7) / 8;
  }

  int bits() {
    return bits;
  }

  /**
   * Returns what was signed, as long as the key; null if the signature, of that length, is not
   * below the modulus.
   */
  byte @Nullable [] of(byte[] signature) {
    if (modulus == null) {
      return null;
    }
    int[] number = modulus.number(signature);
    if (!modulus.isAbove(number)) {
      return null;
    }
    byte[] result = new byte[length()];
    Modulus.write(modulus.power(number, exponent), result);
    return result;
  }
}
