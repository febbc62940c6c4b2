package io.proxywasm.classlib.javax.crypto.spec;

import java.security.MessageDigest;
import java.security.spec.KeySpec;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link javax.crypto.spec.SecretKeySpec}. */
public class SecretKeySpec implements KeySpec, SecretKey {
  private static final long serialVersionUID = 1;

  private final byte[] key;
  private final String algorithm;

  public SecretKeySpec(byte[] key, String algorithm) {
    check(key, algorithm);
    this.key = key.clone();
    this.algorithm = algorithm;
  }

  public SecretKeySpec(byte[] key, int offset, int len, String algorithm) {
    check(key, algorithm);
    if (offset < 0) {
      throw new ArrayIndexOutOfBoundsException("offset is negative");
    }
    if (len < 0) {
      throw new ArrayIndexOutOfBoundsException("len is negative");
    }
    if (key.length - offset < len) {
      throw new IllegalArgumentException("Invalid offset/length combination");
    }
    this.key = Arrays.copyOfRange(key, offset, offset + len);
    this.algorithm = algorithm;
  }

  private static void check(byte @Nullable [] key, @Nullable String algorithm) {
    if (key == null || algorithm == null) {
      throw new IllegalArgumentException("Missing argument");
    }
    if (key.length == 0) {
      throw new IllegalArgumentException("Empty key");
    }
  }

  @Override
  public String getAlgorithm() {
    return algorithm;
  }

  @Override
  public String getFormat() {
    return "RAW";
  }

  @Override
  public byte[] getEncoded() {
    return key.clone();
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(key) ^ algorithm.toLowerCase(Locale.ENGLISH).hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SecretKey that
        && algorithm.equalsIgnoreCase(that.getAlgorithm())
        && MessageDigest.isEqual(key, that.getEncoded());
  }
}
