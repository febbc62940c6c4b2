package io.proxywasm.classlib.crypto;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Reads the distinguished encoding of ASN.1 and nothing else: no indefinite or padded lengths, no
 * padded numbers, nothing after the end.
 */
final class DerReader {
  private final byte[] data;
  private final int end;
  private int at;

  DerReader(byte[] data) {
    this(data, 0, data.length);
  }

  private DerReader(byte[] data, int from, int to) {
    this.data = data;
    at = from;
    end = to;
  }

  /** Returns the content of a sequence and stands behind it. */
  DerReader sequence() throws DerException {
    int length = length(Der.SEQUENCE);
    at += length;
    return new DerReader(data, at - length, at);
  }

  BigInteger integer() throws DerException {
    byte[] number = content(Der.INTEGER);
    if (number.length == 0) {
      throw new DerException("an integer without digits");
    }
    // A first byte of 0 or -1 that only repeats the sign is padding.
    if (number.length > 1 && number[0] == number[1] >> 7) {
      throw new DerException("a padded integer");
    }
    return new BigInteger(number);
  }

  byte[] objectIdentifier() throws DerException {
    return content(Der.OBJECT_IDENTIFIER);
  }

  /** Returns a string of whole bytes. */
  byte[] bitString() throws DerException {
    byte[] bits = content(Der.BIT_STRING);
    if (bits.length == 0 || bits[0] != 0) {
      throw new DerException("a bit string that is not whole bytes");
    }
    return Arrays.copyOfRange(bits, 1, bits.length);
  }

  /** Returns what is left, as it is. */
  byte[] rest() {
    byte[] rest = Arrays.copyOfRange(data, at, end);
    at = end;
    return rest;
  }

  /** Wants nothing to be left. */
  void end() throws DerException {
    if (at != end) {
      throw new DerException("more than expected");
    }
  }

  private byte[] content(int tag) throws DerException {
    int length = length(tag);
    at += length;
    return Arrays.copyOfRange(data, at - length, at);
  }

  /** Reads the head of a value that is all there. */
  private int length(int tag) throws DerException {
    if (next() != tag) {
      throw new DerException("not the expected tag");
    }
    int length = next();
    if (length >= 0x80) {
      int bytes = length - 0x80;
      length = 0;
      // Two bytes are enough for any key, and cannot overflow.
      for (int i = 0; i < bytes && i < 2; i++) {
        length = length << 8 | next();
      }
      if (bytes == 0 || bytes > 2 || length < (bytes == 1 ? 0x80 : 0x100)) {
        throw new DerException("a length that is not in its short form");
      }
    }
    if (length > end - at) {
      throw new DerException("not enough content");
    }
    return length;
  }

  private int next() throws DerException {
    if (at == end) {
      throw new DerException("too short");
    }
    return data[at++] & 0xff;
  }
}
