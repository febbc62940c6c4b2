package io.proxywasm.classlib.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import org.bouncycastle.crypto.ExtendedDigest;
import org.jspecify.annotations.Nullable;

/**
 * Verifies RSA signatures of PKCS #1 v1.5 (RFC 8017, section 8.2.2).
 *
 * <p>It makes what must have been signed and compares; nothing in the signature is parsed, so that
 * there is nothing to be led astray by.
 */
final class RsaVerifier implements Verifier {
  /** Two bytes before the padding, one after it, and the padding itself. */
  private static final int LEAST_AROUND = 11;

  private final ExtendedDigest digest;
  private final byte[] digestInfo;
  private @Nullable RsaPower power;

  RsaVerifier(ExtendedDigest digest, String digestInfo) {
    this.digest = digest;
    this.digestInfo = Hex.bytes(digestInfo);
  }

  @Override
  public void init(@Nullable PublicKey key) throws InvalidKeyException {
    RsaPower newPower = new RsaPower(key);
    if (newPower.length() < digestInfo.length + digest.getDigestSize() + LEAST_AROUND) {
      throw new InvalidKeyException("Key is too short for this signature algorithm");
    }
    power = newPower;
    digest.reset();
  }

  @Override
  public void setParameter(@Nullable AlgorithmParameterSpec parameters)
      throws InvalidAlgorithmParameterException {
    if (parameters != null) {
      throw new InvalidAlgorithmParameterException("No parameters accepted");
    }
  }

  @Override
  public void update(byte[] data, int offset, int length) {
    digest.update(data, offset, length);
  }

  @Override
  public boolean verify(byte[] signature) throws SignatureException {
    byte[] expected = expected();
    if (signature.length != expected.length) {
      throw new SignatureException(
          "Bad signature length: got "
              + signature.length
              + " but was expecting "
              + expected.length);
    }
    return MessageDigest.isEqual(expected, power.of(signature));
  }

  /** Returns 0, 1, bytes of ones, 0, the digest's name and the digest. */
  private byte[] expected() {
    byte[] expected = new byte[power.length()];
    int hashAt = expected.length - digest.getDigestSize();
    int infoAt = hashAt - digestInfo.length;
    expected[1] = 1;
    Arrays.fill(expected, 2, infoAt - 1, (byte) 0xff);
    System.arraycopy(digestInfo, 0, expected, infoAt, digestInfo.length);
    digest.doFinal(expected, hashAt);
    return expected;
  }
}
