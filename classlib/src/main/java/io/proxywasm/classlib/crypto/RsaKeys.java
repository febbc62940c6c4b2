package io.proxywasm.classlib.crypto;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.jspecify.annotations.Nullable;

/** Reads RSA keys. */
final class RsaKeys implements KeyReader {
  /** 1.2.840.113549.1.1.1 */
  static final String RSA = "2a864886f70d010101";

  /** 1.2.840.113549.1.1.10 */
  static final String PSS = "2a864886f70d01010a";

  private static final int MIN_BITS = 512;
  private static final int MAX_BITS = 16384;
  private static final int MAX_BITS_WITH_LARGE_EXPONENT = 3072;
  private static final int LARGE_EXPONENT = 64;

  private final String algorithm;
  private final String oid;

  RsaKeys(String algorithm, String oid) {
    this.algorithm = algorithm;
    this.oid = oid;
  }

  @Override
  public PublicKey read(@Nullable KeySpec spec) throws InvalidKeySpecException {
    if (spec instanceof X509EncodedKeySpec encoded) {
      SubjectPublicKey key = SubjectPublicKey.read(encoded.getEncoded());
      key.expectAlgorithm(oid, algorithm);
      return read(key.bits());
    } else if (spec instanceof RSAPublicKeySpec numbers) {
      return checked(numbers.getModulus(), numbers.getPublicExponent());
    }
    throw new InvalidKeySpecException(
        "Only RSAPublicKeySpec and X509EncodedKeySpec supported for RSA public keys");
  }

  private PublicKey read(byte[] bits) throws InvalidKeySpecException {
    try {
      DerReader in = new DerReader(bits);
      DerReader numbers = in.sequence();
      BigInteger modulus = numbers.integer();
      BigInteger exponent = numbers.integer();
      numbers.end();
      in.end();
      return checked(modulus, exponent);
    } catch (DerException e) {
      throw SubjectPublicKey.malformed(e);
    }
  }

  private PublicKey checked(BigInteger modulus, BigInteger exponent)
      throws InvalidKeySpecException {
    try {
      check(modulus, exponent);
    } catch (InvalidKeyException e) {
      throw new InvalidKeySpecException(e);
    }
    return new RsaPublicKey(algorithm, oid, modulus, exponent);
  }

  /** Refuses what is no key to trust in, whoever made it. */
  static void check(RSAPublicKey key) throws InvalidKeyException {
    check(key.getModulus(), key.getPublicExponent());
  }

  private static void check(BigInteger modulus, BigInteger exponent) throws InvalidKeyException {
    // Whole bytes count, as on the JVM.
    if (modulus.bitLength() <= MIN_BITS - 8) {
      throw new InvalidKeyException("RSA keys must be at least " + MIN_BITS + " bits long");
    }
    if (modulus.bitLength() > MAX_BITS) {
      throw new InvalidKeyException("RSA keys must be no longer than " + MAX_BITS + " bits");
    }
    if (modulus.bitLength() > MAX_BITS_WITH_LARGE_EXPONENT
        && exponent.bitLength() > LARGE_EXPONENT) {
      throw new InvalidKeyException(
          "RSA exponents can be no longer than "
              + LARGE_EXPONENT
              + " bits  if modulus is greater than "
              + MAX_BITS_WITH_LARGE_EXPONENT
              + " bits");
    }
    if (exponent.compareTo(modulus) >= 0) {
      throw new InvalidKeyException("exponent is larger than modulus");
    }
    if (exponent.compareTo(BigInteger.valueOf(3)) < 0) {
      throw new InvalidKeyException("exponent is smaller than 3");
    }
  }
}
