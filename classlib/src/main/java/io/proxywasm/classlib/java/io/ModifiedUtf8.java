package io.proxywasm.classlib.java.io;

import java.io.UTFDataFormatException;
import java.util.Arrays;

/**
 * The UTF-8 of data streams: each half of a surrogate pair for itself, and two bytes for the
 * character zero.
 */
final class ModifiedUtf8 {
  private static final int LONGEST = 0xffff;
  private static final int SHOWN = 8;

  private ModifiedUtf8() {}

  /** Returns the number of bytes in two, and the bytes. */
  static byte[] encode(String text) throws UTFDataFormatException {
    long length = 0;
    for (int i = 0; i < text.length(); i++) {
      length += size(text.charAt(i));
    }
    if (length > LONGEST) {
      throw new UTFDataFormatException(
          "encoded string (" + shortened(text) + ") too long: " + length + " bytes");
    }
    byte[] bytes = new byte[(int) length + 2];
    bytes[0] = (byte) (length >> 8);
    bytes[1] = (byte) length;
    int at = 2;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int size = size(c);
      if (size == 1) {
        bytes[at++] = (byte) c;
      } else {
        bytes[at++] = (byte) (size == 2 ? 0xc0 | c >> 6 : 0xe0 | c >> 12);
        if (size == 3) {
          bytes[at++] = (byte) (0x80 | (c >> 6 & 0x3f));
        }
        bytes[at++] = (byte) (0x80 | (c & 0x3f));
      }
    }
    return bytes;
  }

  private static int size(char c) {
    if (c != 0 && c < 0x80) {
      return 1;
    }
    return c < 0x800 ? 2 : 3;
  }

  private static String shortened(String text) {
    return text.substring(0, SHOWN) + "..." + text.substring(text.length() - SHOWN);
  }

  static String decode(byte[] bytes) throws UTFDataFormatException {
    char[] chars = new char[bytes.length];
    int count = 0;
    int at = 0;
    while (at < bytes.length) {
      int first = bytes[at] & 0xff;
      int size = first < 0x80 ? 1 : sizeOf(first, at);
      if (at + size > bytes.length) {
        throw new UTFDataFormatException("malformed input: partial character at end");
      }
      int c = size == 1 ? first : first & (size == 2 ? 0x1f : 0xf);
      for (int i = 1; i < size; i++) {
        if ((bytes[at + i] & 0xc0) != 0x80) {
          throw around(at + size - (size == 3 ? 1 : 0));
        }
        c = c << 6 | (bytes[at + i] & 0x3f);
      }
      chars[count++] = (char) c;
      at += size;
    }
    return new String(Arrays.copyOf(chars, count));
  }

  private static int sizeOf(int first, int at) throws UTFDataFormatException {
    if (first < 0xc0 || first >= 0xf0) {
      throw around(at);
    }
    return first < 0xe0 ? 2 : 3;
  }

  private static UTFDataFormatException around(int at) {
    return new UTFDataFormatException("malformed input around byte " + at);
  }
}
