package io.proxywasm.classlib.crypto;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.NamedParameterSpec;

/** A key of Ed25519 that was read; whether it is a point of the curve, verifying shows. */
record EdPublicKey(boolean xOdd, BigInteger y) implements EdECPublicKey {
  static final int LENGTH = 32;

  /** Returns the key that RFC 8032, section 5.1.2, writes like this. */
  static EdPublicKey of(byte[] bits) {
    byte[] number = reversed(bits);
    boolean xOdd = number[0] < 0;
    number[0] &= 0x7f;
    return new EdPublicKey(xOdd, new BigInteger(1, number));
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] result = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      result[i] = bytes[bytes.length - 1 - i];
    }
    return result;
  }

  /** Returns the 32 bytes of the key. */
  static byte[] bits(EdECPublicKey key) throws InvalidKeyException {
    EdECPoint point = key.getPoint();
    if (point.getY().signum() < 0 || point.getY().bitLength() > 255) {
      throw new InvalidKeyException("y value is too large");
    }
    byte[] number = point.getY().toByteArray();
    byte[] bits = new byte[LENGTH];
    for (int i = 0; i < number.length; i++) {
      bits[i] = number[number.length - 1 - i];
    }
    if (point.isXOdd()) {
      bits[LENGTH - 1] |= (byte) 0x80;
    }
    return bits;
  }

  @Override
  public EdECPoint getPoint() {
    return new EdECPoint(xOdd, y);
  }

  @Override
  public NamedParameterSpec getParams() {
    return NamedParameterSpec.ED25519;
  }

  @Override
  public String getAlgorithm() {
    return "EdDSA";
  }

  @Override
  public String getFormat() {
    return "X.509";
  }

  @Override
  public byte[] getEncoded() {
    try {
      return SubjectPublicKey.encode(EdKeys.OID, new byte[0], bits(this));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
