package io.proxywasm.classlib.crypto;

import java.security.InvalidKeyException;
import java.security.Key;
import java.util.Arrays;
import javax.crypto.SecretKey;
import org.bouncycastle.crypto.ExtendedDigest;
import org.bouncycastle.util.Memoable;
import org.jspecify.annotations.Nullable;

/** An HMAC (RFC 2104) over a hash function of the library. */
public final class Hmac {
  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  /** Has seen the inner pad and the message so far. */
  private ExtendedDigest inner;

  // What both hash functions are once they have seen their pads: a key is hashed once only.
  private ExtendedDigest innerStart;
  private ExtendedDigest outerStart;

  Hmac(ExtendedDigest digest) {
    this(digest, digest, digest);
  }

  private Hmac(ExtendedDigest inner, ExtendedDigest innerStart, ExtendedDigest outerStart) {
    this.inner = inner;
    this.innerStart = innerStart;
    this.outerStart = outerStart;
  }

  /** Returns the number of bytes of a code. */
  public int length() {
    return inner.getDigestSize();
  }

  /** Takes the key, which any {@link SecretKey} with an encoding is. */
  public void init(@Nullable Key key) throws InvalidKeyException {
    byte[] secret = key instanceof SecretKey ? key.getEncoded() : null;
    if (secret == null) {
      throw new InvalidKeyException(
          "No installed provider supports this key: "
              + (key == null ? "(null)" : "a SecretKey with an encoding is needed"));
    }
    ExtendedDigest fresh = copy(inner);
    fresh.reset();
    byte[] block = block(secret, fresh);
    innerStart = padded(fresh, block, INNER);
    outerStart = padded(fresh, block, OUTER);
    reset();
  }

  /** Returns the key as one block of the hash function: filled with zeros, or hashed if longer. */
  private static byte[] block(byte[] secret, ExtendedDigest digest) {
    byte[] key = secret;
    if (key.length > digest.getByteLength()) {
      digest.update(key, 0, key.length);
      key = new byte[digest.getDigestSize()];
      digest.doFinal(key, 0);
    }
    return Arrays.copyOf(key, digest.getByteLength());
  }

  private static ExtendedDigest padded(ExtendedDigest fresh, byte[] block, byte pad) {
    ExtendedDigest digest = copy(fresh);
    for (byte b : block) {
      digest.update((byte) (b ^ pad));
    }
    return digest;
  }

  /** Adds to the message. */
  public void update(byte[] data, int offset, int length) {
    inner.update(data, offset, length);
  }

  /** Returns the code and begins the next message. */
  public byte[] finish() {
    byte[] hash = new byte[length()];
    inner.doFinal(hash, 0);
    ExtendedDigest outer = copy(outerStart);
    outer.update(hash, 0, hash.length);
    outer.doFinal(hash, 0);
    reset();
    return hash;
  }

  /** Forgets the message so far. */
  public void reset() {
    inner = copy(innerStart);
  }

  /** Returns one that goes on by itself. */
  public Hmac copy() {
    return new Hmac(copy(inner), innerStart, outerStart);
  }

  private static ExtendedDigest copy(ExtendedDigest digest) {
    return (ExtendedDigest) ((Memoable) digest).copy();
  }
}
