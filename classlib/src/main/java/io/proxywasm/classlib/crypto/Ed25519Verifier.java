package io.proxywasm.classlib.crypto;

import java.io.ByteArrayOutputStream;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.jspecify.annotations.Nullable;

/**
 * Verifies signatures of Ed25519 (RFC 8032, section 5.1.7).
 *
 * <p>The message is kept whole, since it is hashed together with the signature.
 */
final class Ed25519Verifier implements Verifier {
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private byte @Nullable [] key;

  @Override
  public void init(@Nullable PublicKey newKey) throws InvalidKeyException {
    if (!(newKey instanceof EdECPublicKey ed)) {
      throw new InvalidKeyException("Unsupported key type");
    }
    byte[] bits = EdPublicKey.bits(ed);
    if (!Ed25519.validatePublicKeyPartial(bits, 0)) {
      throw new InvalidKeyException("Invalid point");
    }
    key = bits;
    message.reset();
  }

  @Override
  public void setParameter(@Nullable AlgorithmParameterSpec parameters)
      throws InvalidAlgorithmParameterException {
    if (parameters != null) {
      throw new InvalidAlgorithmParameterException("Only EdDSAParameterSpec supported");
    }
  }

  @Override
  public void update(byte[] data, int offset, int length) {
    message.write(data, offset, length);
  }

  @Override
  public boolean verify(byte[] signature) {
    byte[] bytes = message.toByteArray();
    message.reset();
    return signature.length == Ed25519.SIGNATURE_SIZE
        && Ed25519.verify(signature, 0, key, 0, bytes, 0, bytes.length);
  }
}
