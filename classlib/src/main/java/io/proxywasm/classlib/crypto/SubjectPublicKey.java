package io.proxywasm.classlib.crypto;

import java.security.InvalidKeyException;
import java.security.spec.InvalidKeySpecException;
import java.util.Arrays;

/**
 * The standard form of a public key (SubjectPublicKeyInfo, RFC 5280, section 4.1.2.7), taken apart.
 */
final class SubjectPublicKey {
  private final byte[] oid;
  private final byte[] parameters;
  private final byte[] bits;

  /** Takes the algorithm's identifier, its parameters, and the key itself. */
  private SubjectPublicKey(byte[] oid, byte[] parameters, byte[] bits) {
    this.oid = oid;
    this.parameters = parameters;
    this.bits = bits;
  }

  static SubjectPublicKey read(byte[] encoded) throws InvalidKeySpecException {
    try {
      DerReader in = new DerReader(encoded);
      DerReader info = in.sequence();
      in.end();
      DerReader algorithm = info.sequence();
      byte[] oid = algorithm.objectIdentifier();
      byte[] bits = info.bitString();
      info.end();
      return new SubjectPublicKey(oid, algorithm.rest(), bits);
    } catch (DerException e) {
      throw malformed(e);
    }
  }

  static byte[] encode(String oid, byte[] parameters, byte[] bits) {
    byte[] algorithm =
        Der.of(Der.SEQUENCE, Der.of(Der.OBJECT_IDENTIFIER, Hex.bytes(oid)), parameters);
    return Der.of(Der.SEQUENCE, algorithm, Der.of(Der.BIT_STRING, new byte[1], bits));
  }

  void expectAlgorithm(String expected, String name) throws InvalidKeySpecException {
    if (!Arrays.equals(oid, Hex.bytes(expected))) {
      throw new InvalidKeySpecException(
          new InvalidKeyException("not a key of the algorithm " + name));
    }
  }

  /** Returns the algorithm's parameters, encoded. */
  byte[] parameters() {
    return parameters;
  }

  byte[] bits() {
    return bits;
  }

  static InvalidKeySpecException malformed(DerException e) {
    return new InvalidKeySpecException(new InvalidKeyException("Unable to decode key", e));
  }
}
