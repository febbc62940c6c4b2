package io.proxywasm.classlib.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.jspecify.annotations.Nullable;

/** Verifies RSA signatures of the scheme PSS (RFC 8017, section 8.1.2). */
final class PssVerifier implements Verifier {
  private @Nullable RsaPower power;
  private @Nullable PSSParameterSpec parameters;
  private @Nullable MessageDigest digest;
  private boolean begun;

  @Override
  public void init(@Nullable PublicKey key) throws InvalidKeyException {
    RsaPower newPower = new RsaPower(key);
    check(newPower, parameters, digest);
    power = newPower;
    begun = false;
  }

  @Override
  public void setParameter(@Nullable AlgorithmParameterSpec newParameters)
      throws InvalidAlgorithmParameterException {
    if (newParameters == null) {
      throw new InvalidAlgorithmParameterException("Parameters cannot be null");
    }
    if (!(newParameters instanceof PSSParameterSpec pss)) {
      throw new InvalidAlgorithmParameterException("parameters must be type PSSParameterSpec");
    }
    if (begun) {
      throw new ProviderException("Cannot set parameters during operations");
    }
    MessageDigest newDigest = digestOf(pss);
    try {
      check(power, pss, newDigest);
    } catch (InvalidKeyException e) {
      throw new InvalidAlgorithmParameterException(e);
    }
    digest = newDigest;
    parameters = pss;
  }

  private static MessageDigest digestOf(PSSParameterSpec pss)
      throws InvalidAlgorithmParameterException {
    if (!pss.getMGFAlgorithm().equalsIgnoreCase("MGF1")) {
      throw new InvalidAlgorithmParameterException("Only supports MGF1");
    }
    if (pss.getTrailerField() != 1) {
      throw new InvalidAlgorithmParameterException("Only supports TrailerFieldBC(1)");
    }
    try {
      return MessageDigests.linked(pss.getDigestAlgorithm());
    } catch (NoSuchAlgorithmException e) {
      throw new InvalidAlgorithmParameterException(
          "Unsupported digest algorithm " + pss.getDigestAlgorithm(), e);
    }
  }

  /** Wants the key to have room for a digest and a salt. */
  private static void check(
      @Nullable RsaPower power,
      @Nullable PSSParameterSpec parameters,
      @Nullable MessageDigest digest)
      throws InvalidKeyException {
    if (power != null && parameters != null) {
      int least = digest.getDigestLength() + parameters.getSaltLength() + 2;
      if ((power.bits() + 6) / 8 < least) {
        throw new InvalidKeyException("Key is too short, need min " + least + " bytes");
      }
    }
  }

  @Override
  public void update(byte[] data, int offset, int length) throws SignatureException {
    checkParameters();
    begun = true;
    digest.update(data, offset, length);
  }

  @Override
  public boolean verify(byte[] signature) throws SignatureException {
    checkParameters();
    begun = false;
    byte[] hash = digest.digest();
    if (signature.length != power.length()) {
      throw new SignatureException(
          "Signature length not correct: got "
              + signature.length
              + " but was expecting "
              + power.length());
    }
    byte[] encoded = power.of(signature);
    return encoded != null
        && new PssEncoding(encoded, power.bits() - 1).fits(hash, digest, parameters);
  }

  private void checkParameters() throws SignatureException {
    if (parameters == null) {
      throw new SignatureException("Parameters required for RSASSA-PSS signatures");
    }
  }
}
