package io.proxywasm.classlib.crypto;

import java.util.Arrays;

/** Writes the distinguished encoding of ASN.1. */
final class Der {
  static final int INTEGER = 2;
  static final int BIT_STRING = 3;
  static final int OBJECT_IDENTIFIER = 6;
  static final int SEQUENCE = 0x30;

  private Der() {}

  /** Returns a value whose content is the parts. */
  static byte[] of(int tag, byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] head = head(tag, length);
    byte[] result = Arrays.copyOf(head, head.length + length);
    int at = head.length;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, result, at, part.length);
      at += part.length;
    }
    return result;
  }

  private static byte[] head(int tag, int length) {
    if (length < 0x80) {
      return new byte[] {(byte) tag, (byte) length};
    } else if (length < 0x100) {
      return new byte[] {(byte) tag, (byte) 0x81, (byte) length};
    }
    // No key is longer than 64 KiB.
    return new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
  }
}
