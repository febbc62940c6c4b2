package io.proxywasm.classlib.crypto;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads keys on elliptic curves. */
final class EcKeys implements KeyReader {
  /** 1.2.840.10045.2.1 */
  static final String OID = "2a8648ce3d0201";

  private static final byte UNCOMPRESSED = 4;

  @Override
  public PublicKey read(@Nullable KeySpec spec) throws InvalidKeySpecException {
    if (spec instanceof X509EncodedKeySpec encoded) {
      SubjectPublicKey key = SubjectPublicKey.read(encoded.getEncoded());
      key.expectAlgorithm(OID, "EC");
      NamedCurve curve = known(NamedCurve.encoded(key.parameters()));
      return new EcPublicKey(curve, point(key.bits(), curve.fieldLength()));
    } else if (spec instanceof ECPublicKeySpec numbers) {
      return new EcPublicKey(known(NamedCurve.of(numbers.getParams())), numbers.getW());
    }
    throw new InvalidKeySpecException(
        "Only ECPublicKeySpec and X509EncodedKeySpec supported for EC public keys");
  }

  private static NamedCurve known(@Nullable NamedCurve curve) throws InvalidKeySpecException {
    if (curve == null) {
      throw invalid("Only the curves P-256 and P-384 are supported");
    }
    return curve;
  }

  private static ECPoint point(byte[] bits, int length) throws InvalidKeySpecException {
    if (bits.length != 1 + 2 * length || bits[0] != UNCOMPRESSED) {
      throw invalid("Only uncompressed points of the curve's length are supported");
    }
    return new ECPoint(
        new BigInteger(1, Arrays.copyOfRange(bits, 1, 1 + length)),
        new BigInteger(1, Arrays.copyOfRange(bits, 1 + length, bits.length)));
  }

  private static InvalidKeySpecException invalid(String message) {
    return new InvalidKeySpecException(new InvalidKeyException(message));
  }
}
