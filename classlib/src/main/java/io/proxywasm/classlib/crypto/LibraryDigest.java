package io.proxywasm.classlib.crypto;

import java.security.DigestException;
import java.security.MessageDigest;
import org.bouncycastle.crypto.ExtendedDigest;
import org.bouncycastle.util.Memoable;

/** A hash function of the library. */
final class LibraryDigest extends MessageDigest {
  private final ExtendedDigest digest;

  LibraryDigest(String algorithm, ExtendedDigest digest) {
    super(algorithm);
    this.digest = digest;
  }

  @Override
  protected int engineGetDigestLength() {
    return digest.getDigestSize();
  }

  @Override
  protected void engineUpdate(byte input) {
    digest.update(input);
  }

  @Override
  protected void engineUpdate(byte[] input, int offset, int len) {
    if (offset < 0 || len < 0) {
      throw new ArrayIndexOutOfBoundsException(
          "Range ["
              + offset
              + ", "
              + offset
              + " + "
              + len
              + ") out of bounds for length "
              + input.length);
    }
    digest.update(input, offset, len);
  }

  @Override
  protected byte[] engineDigest() {
    byte[] hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return hash;
  }

  @Override
  protected int engineDigest(byte[] buf, int offset, int len) throws DigestException {
    int length = digest.getDigestSize();
    if (len < length) {
      throw new DigestException(
          "Length must be at least " + length + " for " + getAlgorithm() + "digests");
    }
    if (offset < 0 || buf.length - offset < length) {
      throw new DigestException("Buffer too short to store digest");
    }
    return digest.doFinal(buf, offset);
  }

  @Override
  protected void engineReset() {
    digest.reset();
  }

  @Override
  public Object clone() {
    return new LibraryDigest(getAlgorithm(), (ExtendedDigest) ((Memoable) digest).copy());
  }
}
