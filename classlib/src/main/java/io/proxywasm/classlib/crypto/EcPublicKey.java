package io.proxywasm.classlib.crypto;

import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;

/** A key on an elliptic curve that was read; whether it is a point of it, verifying shows. */
record EcPublicKey(NamedCurve curve, ECPoint point) implements ECPublicKey {
  @Override
  public ECPoint getW() {
    return point;
  }

  @Override
  public ECParameterSpec getParams() {
    return curve.parameters();
  }

  @Override
  public String getAlgorithm() {
    return "EC";
  }

  @Override
  public String getFormat() {
    return "X.509";
  }

  @Override
  public byte[] getEncoded() {
    byte[] bits = new byte[1 + 2 * curve.fieldLength()];
    bits[0] = 4;
    put(point.getAffineX(), bits, 1 + curve.fieldLength());
    put(point.getAffineY(), bits, bits.length);
    return SubjectPublicKey.encode(EcKeys.OID, curve.encodedName(), bits);
  }

  /** Writes the number so that it ends there. */
  private void put(BigInteger number, byte[] bits, int end) {
    byte[] bytes = number.toByteArray();
    int length = Math.min(bytes.length, curve.fieldLength());
    System.arraycopy(bytes, bytes.length - length, bits, end - length, length);
  }
}
