package io.proxywasm.classlib.java.security;

import io.proxywasm.classlib.crypto.Signatures;
import io.proxywasm.classlib.crypto.Verifier;
import java.nio.ByteBuffer;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@link java.security.Signature}, to verify: a proxy is no place for private
 * keys, and what signs does not compile.
 */
public final class Signature {
  private final String algorithm;
  private final Verifier verifier;
  private boolean initialized;

  private Signature(String algorithm, Verifier verifier) {
    this.algorithm = algorithm;
    this.verifier = verifier;
  }

  /** A call that names its algorithm is compiled to one that links nothing else. */
  public static Signature getInstance(String algorithm) throws NoSuchAlgorithmException {
    Signatures.linkAll();
    return linked(algorithm);
  }

  /** Returns an algorithm that is linked already. */
  public static Signature linked(String algorithm) throws NoSuchAlgorithmException {
    return new Signature(algorithm, Signatures.linked(algorithm));
  }

  public void initVerify(PublicKey publicKey) throws InvalidKeyException {
    initialized = false;
    verifier.init(publicKey);
    initialized = true;
  }

  public void setParameter(@Nullable AlgorithmParameterSpec params)
      throws InvalidAlgorithmParameterException {
    verifier.setParameter(params);
  }

  public void update(byte b) throws SignatureException {
    update(new byte[] {b});
  }

  public void update(byte[] data) throws SignatureException {
    update(data, 0, data.length);
  }

  public void update(byte[] data, int off, int len) throws SignatureException {
    if (!initialized) {
      throw new SignatureException("object not initialized for signature or verification");
    }
    check(data, off, len, "data", "off or len");
    verifier.update(data, off, len);
  }

  public void update(ByteBuffer data) throws SignatureException {
    byte[] bytes = new byte[data.remaining()];
    data.get(bytes);
    update(bytes);
  }

  public boolean verify(byte[] signature) throws SignatureException {
    return verify(signature, 0, signature.length);
  }

  public boolean verify(byte[] signature, int offset, int length) throws SignatureException {
    if (!initialized) {
      throw new SignatureException("object not initialized for verification");
    }
    check(signature, offset, length, "signature", "offset or length");
    return verifier.verify(Arrays.copyOfRange(signature, offset, offset + length));
  }

  private static void check(
      byte @Nullable [] data, int offset, int length, String name, String numbers) {
    if (data == null) {
      throw new IllegalArgumentException(name + " is null");
    }
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException(numbers + " is less than 0");
    }
    if (data.length - offset < length) {
      throw new IllegalArgumentException(name + " too small for specified offset and length");
    }
  }

  public String getAlgorithm() {
    return algorithm;
  }

  @Override
  public String toString() {
    return "Signature object: "
        + algorithm
        + (initialized ? "<initialized for verifying>" : "<not initialized>");
  }
}
