package io.proxywasm.classlib.crypto;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;

/** An RSA key that was read. */
record RsaPublicKey(String algorithm, String oid, BigInteger modulus, BigInteger exponent)
    implements RSAPublicKey {
  private static final byte[] NULL = {5, 0};

  @Override
  public BigInteger getModulus() {
    return modulus;
  }

  @Override
  public BigInteger getPublicExponent() {
    return exponent;
  }

  @Override
  public String getAlgorithm() {
    return algorithm;
  }

  @Override
  public String getFormat() {
    return "X.509";
  }

  @Override
  public byte[] getEncoded() {
    byte[] numbers =
        Der.of(
            Der.SEQUENCE,
            Der.of(Der.INTEGER, modulus.toByteArray()),
            Der.of(Der.INTEGER, exponent.toByteArray()));
    byte[] parameters = oid.equals(RsaKeys.RSA) ? NULL : new byte[0];
    return SubjectPublicKey.encode(oid, parameters, numbers);
  }
}
