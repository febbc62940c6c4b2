package io.proxywasm.classlib.java.util.zip;

import java.util.zip.Checksum;

/** A cyclic redundancy check of 32 bits, whose bits come in reverse. */
abstract class TableChecksum implements Checksum {
  private final int[] table;
  private int state = -1;

  TableChecksum(int[] table) {
    this.table = table;
  }

  /** Makes the table of a polynomial whose bits are reversed. */
  static int[] table(int polynomial) {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      int rest = i;
      for (int bit = 0; bit < 8; bit++) {
        rest = (rest >>> 1) ^ ((rest & 1) * polynomial);
      }
      table[i] = rest;
    }
    return table;
  }

  @Override
  public void update(int b) {
    state = (state >>> 8) ^ table[(state ^ b) & 0xff];
  }

  @Override
  public void update(byte[] bytes, int offset, int length) {
    if (offset < 0 || length < 0 || offset > bytes.length - length) {
      throw new ArrayIndexOutOfBoundsException();
    }
    for (int i = offset; i < offset + length; i++) {
      update(bytes[i]);
    }
  }

  @Override
  public long getValue() {
    return ~state & 0xffff_ffffL;
  }

  @Override
  public void reset() {
    state = -1;
  }
}
