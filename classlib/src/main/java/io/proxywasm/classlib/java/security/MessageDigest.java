package io.proxywasm.classlib.java.security;

import io.proxywasm.classlib.crypto.MessageDigests;
import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigestSpi;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.MessageDigest}. */
public abstract class MessageDigest extends MessageDigestSpi {
  private final String algorithm;

  protected MessageDigest(String algorithm) {
    this.algorithm = algorithm;
  }

  /** A call that names its algorithm is compiled to one that links nothing else. */
  public static java.security.MessageDigest getInstance(String algorithm)
      throws NoSuchAlgorithmException {
    MessageDigests.linkAll();
    return linked(algorithm);
  }

  /** Returns an algorithm that is linked already. */
  public static java.security.MessageDigest linked(String algorithm)
      throws NoSuchAlgorithmException {
    return MessageDigests.linked(algorithm);
  }

  public void update(byte input) {
    engineUpdate(input);
  }

  public void update(byte[] input, int offset, int len) {
    if (input == null) {
      throw new IllegalArgumentException("No input buffer given");
    }
    if (input.length - offset < len) {
      throw new IllegalArgumentException("Input buffer too short");
    }
    engineUpdate(input, offset, len);
  }

  public void update(byte[] input) {
    engineUpdate(input, 0, input.length);
  }

  public final void update(ByteBuffer input) {
    engineUpdate(input);
  }

  public byte[] digest() {
    return engineDigest();
  }

  public int digest(byte[] buf, int offset, int len) throws DigestException {
    if (buf == null) {
      throw new IllegalArgumentException("No output buffer given");
    }
    if (buf.length - offset < len) {
      throw new IllegalArgumentException("Output buffer too small for specified offset and length");
    }
    return engineDigest(buf, offset, len);
  }

  public byte[] digest(byte[] input) {
    update(input);
    return digest();
  }

  public void reset() {
    engineReset();
  }

  public final String getAlgorithm() {
    return algorithm;
  }

  public final int getDigestLength() {
    return engineGetDigestLength();
  }

  /** Compares in a time that depends on the lengths alone. */
  public static boolean isEqual(byte @Nullable [] digesta, byte @Nullable [] digestb) {
    if (digesta == null || digestb == null) {
      return digesta == digestb;
    }
    int difference = digesta.length ^ digestb.length;
    for (int i = 0; i < digesta.length; i++) {
      difference |= digesta[i] ^ (i < digestb.length ? digestb[i] : 0);
    }
    return difference == 0;
  }

  @Override
  public String toString() {
    return algorithm + " Message Digest";
  }
}
