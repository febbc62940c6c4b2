package io.proxywasm.classlib.text;

import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;

/** Copies ASCII between bytes and characters, from and to raw memory: nothing here moves arrays. */
@Unmanaged
final class AsciiCopies {
  private static final long NOT_ASCII_CHARS = 0xFF80_FF80_FF80_FF80L;
  private static final int NOT_ASCII_BYTES = 0x8080_8080;

  private AsciiCopies() {}

  /** Tells whether all was ASCII; if not, what was copied is worthless. */
  static boolean narrowed(char[] chars, byte[] bytes, int length) {
    Address from = Address.ofData(chars);
    Address to = Address.ofData(bytes);
    int left = length;
    while (left >= 4) {
      long four = from.getLong();
      if ((four & NOT_ASCII_CHARS) != 0) {
        return false;
      }
      four |= four >>> 8;
      to.putInt((int) (four & 0xFFFF) | (int) (four >>> 32) << 16);
      from = from.add(8);
      to = to.add(4);
      left -= 4;
    }
    while (left > 0) {
      char c = from.getChar();
      if (c >= 0x80) {
        return false;
      }
      to.putByte((byte) c);
      from = from.add(2);
      to = to.add(1);
      left--;
    }
    return true;
  }

  /** Tells whether all was ASCII; if not, what was copied is worthless. */
  static boolean widened(byte[] bytes, int offset, char[] chars, int length) {
    Address from = Address.ofData(bytes).add(offset);
    Address to = Address.ofData(chars);
    int left = length;
    while (left >= 4) {
      int four = from.getInt();
      if ((four & NOT_ASCII_BYTES) != 0) {
        return false;
      }
      long wide = (four & 0xFFFF) | (long) (four >>> 16) << 32;
      to.putLong((wide | wide << 8) & 0x00FF_00FF_00FF_00FFL);
      from = from.add(4);
      to = to.add(8);
      left -= 4;
    }
    while (left > 0) {
      byte b = from.getByte();
      if (b < 0) {
        return false;
      }
      to.putChar((char) b);
      from = from.add(1);
      to = to.add(2);
      left--;
    }
    return true;
  }
}
