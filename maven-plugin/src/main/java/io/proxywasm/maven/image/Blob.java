package io.proxywasm.maven.image;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Bytes that a registry keeps under their digest.
 *
 * @param mediaType what they are
 * @param content the bytes, not to be changed
 * @param digest {@code sha256:} and 64 lower-case hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent") // compared by digest, if at all
public record Blob(String mediaType, byte[] content, String digest) {
  /** Returns the blob of these bytes. */
  public static Blob of(String mediaType, byte[] content) {
    return new Blob(mediaType, content, digestOf(content));
  }

  /** Returns the digest of bytes, as registries write it. */
  public static String digestOf(byte[] content) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256").digest(content);
      return "sha256:" + HexFormat.of().formatHex(sha256);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
