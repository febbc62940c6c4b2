package io.proxywasm.classlib.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;

/** What a signature of the scheme PSS holds (RFC 8017, section 9.1.2). */
final class PssEncoding {
  private static final byte TRAILER = (byte) 0xbc;
  private static final byte[] EIGHT_ZEROS = new byte[8];

  private final byte[] encoded;

  /** The bits of the first byte that the encoding does not use. */
  private final int unused;

  /** Takes what came out of the public operation, and how many bits of it there may be. */
  PssEncoding(byte[] power, int bits) {
    int length = (bits + 7) / 8;
    // One byte more than the encoding has when its bits are a multiple of eight.
    encoded = Arrays.copyOfRange(power, power.length - length, power.length);
    unused = 8 * length - bits;
    if (power.length > length && power[0] != 0) {
      // No encoding begins with more: this one must not fit.
      encoded[length - 1] = 0;
    }
  }

  boolean fits(byte[] hash, MessageDigest digest, PSSParameterSpec parameters)
      throws SignatureException {
    int maskedLength = encoded.length - hash.length - 1;
    int saltAt = maskedLength - parameters.getSaltLength();
    if (saltAt < 1
        || encoded[encoded.length - 1] != TRAILER
        || (encoded[0] & 0xff) >> (8 - unused) != 0) {
      return false;
    }
    byte[] seed = Arrays.copyOfRange(encoded, maskedLength, maskedLength + hash.length);
    byte[] block = unmasked(seed, maskedLength, maskDigest(parameters));
    for (int i = 0; i < saltAt - 1; i++) {
      if (block[i] != 0) {
        return false;
      }
    }
    if (block[saltAt - 1] != 1) {
      return false;
    }
    digest.update(EIGHT_ZEROS);
    digest.update(hash);
    digest.update(block, saltAt, parameters.getSaltLength());
    return MessageDigest.isEqual(seed, digest.digest());
  }

  private static MessageDigest maskDigest(PSSParameterSpec parameters) throws SignatureException {
    String name =
        parameters.getMGFParameters() instanceof MGF1ParameterSpec mgf1
            ? mgf1.getDigestAlgorithm()
            : parameters.getDigestAlgorithm();
    try {
      return MessageDigests.linked(name);
    } catch (NoSuchAlgorithmException e) {
      throw new SignatureException("PSS check failed", e);
    }
  }

  /** Takes the mask MGF1 makes of the seed (RFC 8017, appendix B.2.1) off the block. */
  private byte[] unmasked(byte[] seed, int length, MessageDigest digest) {
    byte[] block = Arrays.copyOf(encoded, length);
    byte[] counter = new byte[4];
    for (int at = 0; at < length; counter[3]++) {
      digest.update(seed);
      byte[] mask = digest.digest(counter);
      for (int i = 0; i < mask.length && at < length; i++) {
        block[at++] ^= mask[i];
      }
    }
    block[0] &= (byte) (0xff >> unused);
    return block;
  }
}
