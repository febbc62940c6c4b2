package io.proxywasm.maven.teavm.semantics.guest;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.UUID}; a random one is made of 16 bytes of the host's. */
public final class UUID implements Serializable, Comparable<UUID> {
  private static final long serialVersionUID = 1;

  private final long mostSigBits;
  private final long leastSigBits;

  public UUID(long mostSigBits, long leastSigBits) {
    this.mostSigBits = mostSigBits;
    this.leastSigBits = leastSigBits;
  }

  public static UUID randomUUID() {
    byte[] bytes = new byte[16];
    Entropy.fill(bytes);
    return ofVersion(4, bytes);
  }

  public static UUID nameUUIDFromBytes(byte[] name) {
    try {
      byte[] bytes = MessageDigest.getInstance("MD5").digest(name);
      return ofVersion(3, bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new InternalError("MD5 not supported", e);
    }
  }

  private static UUID ofVersion(int version, byte[] bytes) {
    bytes[6] = (byte) ((bytes[6] & 0x0f) | version << 4);
    bytes[8] = (byte) ((bytes[8] & 0x3f) | 0x80);
    return new UUID(Entropy.toLong(bytes, 0), Entropy.toLong(bytes, 8));
  }

  /**
   * Parses five hexadecimal numbers; as on the JVM they may be shorter than {@link #toString}
   * writes them.
   */
  public static UUID fromString(String name) {
    int[] dashes = new int[5];
    int count = 0;
    for (int i = 0; i < name.length() && count < 5; i++) {
      if (name.charAt(i) == '-') {
        dashes[count++] = i;
      }
    }
    if (count != 4 || name.length() > 36) {
      throw new IllegalArgumentException(
          name.length() > 36 ? "UUID string too large" : "Invalid UUID string: " + name);
    }
    long most = hex(name, 0, dashes[0]) & 0xffffffffL;
    most = (most << 16) | (hex(name, dashes[0] + 1, dashes[1]) & 0xffff);
    most = (most << 16) | (hex(name, dashes[1] + 1, dashes[2]) & 0xffff);
    long least = hex(name, dashes[2] + 1, dashes[3]) & 0xffff;
    least = (least << 48) | (hex(name, dashes[3] + 1, name.length()) & 0xffffffffffffL);
    return new UUID(most, least);
  }

  private static long hex(String name, int from, int to) {
    return Long.parseLong(name, from, to, 16);
  }

  public long getMostSignificantBits() {
    return mostSigBits;
  }

  public long getLeastSignificantBits() {
    return leastSigBits;
  }

  public int version() {
    return (int) (mostSigBits >> 12) & 0x0f;
  }

  public int variant() {
    return (int) ((leastSigBits >>> (64 - (leastSigBits >>> 62))) & (leastSigBits >> 63));
  }

  public long timestamp() {
    checkTimeBased();
    return (mostSigBits & 0xfff) << 48 | (mostSigBits >> 16 & 0xffff) << 32 | mostSigBits >>> 32;
  }

  public int clockSequence() {
    checkTimeBased();
    return (int) (leastSigBits >>> 48) & 0x3fff;
  }

  public long node() {
    checkTimeBased();
    return leastSigBits & 0xffffffffffffL;
  }

  private void checkTimeBased() {
    if (version() != 1) {
      throw new UnsupportedOperationException("Not a time-based UUID");
    }
  }

  @Override
  public String toString() {
    char[] text = new char[36];
    int at = 0;
    for (int i = 0; i < 32; i++) {
      if (i == 8 || i == 12 || i == 16 || i == 20) {
        text[at++] = '-';
      }
      long bits = i < 16 ? mostSigBits : leastSigBits;
      text[at++] = Character.forDigit((int) (bits >>> (60 - 4 * (i & 15))) & 15, 16);
    }
    return new String(text);
  }

  @Override
  public int hashCode() {
    long both = mostSigBits ^ leastSigBits;
    return (int) (both >> 32) ^ (int) both;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UUID that
        && mostSigBits == that.mostSigBits
        && leastSigBits == that.leastSigBits;
  }

  @Override
  public int compareTo(UUID that) {
    int result = Long.compare(mostSigBits, that.mostSigBits);
    return result != 0 ? result : Long.compare(leastSigBits, that.leastSigBits);
  }
}
