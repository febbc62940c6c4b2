package io.proxywasm.sdk.shared;

import org.jspecify.annotations.Nullable;

/** Numbers as values: 8 bytes little endian, as the proxy has its own. */
final class Numbers {
  private Numbers() {}

  static byte[] encode(long number) {
    byte[] bytes = new byte[Long.BYTES];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (number >>> (8 * i));
    }
    return bytes;
  }

  /** Takes no value for 0. */
  static long decode(String key, byte @Nullable [] bytes) {
    if (bytes == null) {
      return 0;
    }
    if (bytes.length != Long.BYTES) {
      throw new IllegalStateException(
          "the shared value of " + key + " has " + bytes.length + " bytes; a number has 8");
    }
    long number = 0;
    for (int i = 0; i < bytes.length; i++) {
      number |= (bytes[i] & 0xFFL) << (8 * i);
    }
    return number;
  }
}
