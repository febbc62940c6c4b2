package io.proxywasm.maven.wasm;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the WebAssembly encoding from a range of bytes; each failure names offset and thing. */
final class WasmReader {
  private final byte[] bytes;

  /** Where the bytes begin in the module, for messages. */
  private final int base;

  private int position;

  WasmReader(byte[] bytes, int base) {
    this.bytes = bytes;
    this.base = base;
  }

  /** Returns the offset in the module. */
  int position() {
    return base + position;
  }

  boolean atEnd() {
    return position == bytes.length;
  }

  int u8(String what) {
    need(1, what);
    return bytes[position++] & 0xff;
  }

  int u32(String what) {
    int start = position();
    long value = leb(35, false, what);
    if (value > 0xffff_ffffL) {
      throw new WasmFormatException(start, "is a number over 32 bits where " + what + " should be");
    }
    return (int) value;
  }

  /**
   * Reads a count of things that take at least one byte each, so that garbage allocates nothing.
   */
  int count(String what) {
    int start = position();
    int count = u32("the number of " + what);
    if (count < 0 || count > bytes.length - position) {
      throw new WasmFormatException(
          start,
          "%s %s are announced in %d bytes"
              .formatted(Integer.toUnsignedString(count), what, bytes.length - position));
    }
    return count;
  }

  long signed(int bits, String what) {
    return leb((bits + 6) / 7 * 7, true, what);
  }

  private long leb(int maxBits, boolean signed, String what) {
    int start = position();
    long value = 0;
    for (int shift = 0; shift < maxBits; shift += 7) {
      int b = u8(what);
      value |= (long) (b & 0x7f) << shift;
      if ((b & 0x80) == 0) {
        boolean negative = signed && (b & 0x40) != 0 && shift + 7 < Long.SIZE;
        return negative ? value | -1L << (shift + 7) : value;
      }
    }
    throw new WasmFormatException(start, "is an endless number where " + what + " should be");
  }

  byte[] bytes(int length, String what) {
    need(length, what);
    position += length;
    return Arrays.copyOfRange(bytes, position - length, position);
  }

  byte[] rest() {
    return bytes(bytes.length - position, "the rest");
  }

  String name(String what) {
    int start = position();
    byte[] utf8 = bytes(u32("the length of " + what), what);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      throw new WasmFormatException(start, "is " + what + ", which is not UTF-8");
    }
  }

  /** Splits off the next bytes as a range of their own and goes past them. */
  WasmReader range(int length, String what) {
    int start = position();
    return new WasmReader(bytes(length, what), start);
  }

  private void need(int length, String what) {
    if (length < 0 || length > bytes.length - position) {
      throw new WasmFormatException(
          position(),
          "%s is cut off: %s more bytes needed, %d left"
              .formatted(what, Integer.toUnsignedString(length), bytes.length - position));
    }
  }
}
