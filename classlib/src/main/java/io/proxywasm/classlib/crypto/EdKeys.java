package io.proxywasm.classlib.crypto;

import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.jspecify.annotations.Nullable;

/** Reads keys of Ed25519. */
final class EdKeys implements KeyReader {
  /** 1.3.101.112 */
  static final String OID = "2b6570";

  @Override
  public PublicKey read(@Nullable KeySpec spec) throws InvalidKeySpecException {
    if (spec instanceof X509EncodedKeySpec encoded) {
      SubjectPublicKey key = SubjectPublicKey.read(encoded.getEncoded());
      key.expectAlgorithm(OID, "Ed25519");
      if (key.bits().length != EdPublicKey.LENGTH || key.parameters().length != 0) {
        throw new InvalidKeySpecException(new InvalidKeyException("not a key of Ed25519"));
      }
      return EdPublicKey.of(key.bits());
    } else if (spec instanceof EdECPublicKeySpec numbers) {
      if (!numbers.getParams().getName().equalsIgnoreCase("Ed25519")) {
        throw new InvalidKeySpecException("Parameters must be Ed25519");
      }
      return new EdPublicKey(numbers.getPoint().isXOdd(), numbers.getPoint().getY());
    }
    throw new InvalidKeySpecException(
        "Only X509EncodedKeySpec and EdECPublicKeySpec are supported");
  }
}
