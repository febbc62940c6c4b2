package io.proxywasm.classlib.java.util.zip;

import java.util.zip.DataFormatException;

/** A code of RFC 1951, section 3.2.2: the lengths of all codes say which they are. */
final class HuffmanCode {
  private static final int MAX_LENGTH = 15;
  private static final int DIRECT_LENGTH = 9;

  private final int[] counts = new int[MAX_LENGTH + 1];
  private final int[] symbols;

  /**
   * Symbol and length of each code of up to nine bits, by the next nine bits; 0 if there is none.
   */
  private final short[] direct = new short[1 << DIRECT_LENGTH];

  private int longest;
  private int unused = 1;

  HuffmanCode(int[] lengths, int from, int to) {
    for (int i = from; i < to; i++) {
      counts[lengths[i]]++;
    }
    counts[0] = 0;
    int[] offsets = new int[MAX_LENGTH + 2];
    for (int length = 1; length <= MAX_LENGTH; length++) {
      offsets[length + 1] = offsets[length] + counts[length];
      if (unused >= 0) {
        unused = 2 * unused - counts[length];
      }
      if (counts[length] > 0) {
        longest = length;
      }
    }
    symbols = new int[offsets[MAX_LENGTH + 1]];
    for (int i = from; i < to; i++) {
      if (lengths[i] > 0) {
        symbols[offsets[lengths[i]]++] = i - from;
      }
    }
    if (unused >= 0) {
      fillDirect();
    }
  }

  private void fillDirect() {
    int code = 0;
    int index = 0;
    for (int length = 1; length <= DIRECT_LENGTH; length++) {
      code <<= 1;
      for (int i = 0; i < counts[length]; i++) {
        int first = Integer.reverse(code++) >>> (32 - length);
        short entry = (short) (symbols[index++] << 4 | length);
        for (int bits = first; bits < direct.length; bits += 1 << length) {
          direct[bits] = entry;
        }
      }
    }
  }

  /**
   * Refuses codes that are too many for their lengths, or too few.
   *
   * @param mayBeSingle whether one code of one bit may be all there is; no code at all always may
   */
  void check(boolean mayBeSingle, String problem) throws DataFormatException {
    boolean isIncomplete = unused > 0 && longest > 0 && !(mayBeSingle && longest == 1);
    if (unused < 0 || isIncomplete) {
      throw new DataFormatException(problem);
    }
  }

  /**
   * Reads a symbol.
   *
   * @return -1 if there are not enough bits, -2 if the bits are no code
   */
  int read(BitInput in) {
    int entry = direct[in.peek(DIRECT_LENGTH)];
    if (entry != 0) {
      return in.take(entry & 15) ? entry >> 4 : BitInput.NEEDS_MORE;
    }
    return readLong(in);
  }

  private int readLong(BitInput in) {
    if (longest <= 1) {
      return in.take(1) ? BitInput.NO_CODE : BitInput.NEEDS_MORE;
    }
    int code = 0;
    int first = 0;
    int index = 0;
    for (int length = 1; length <= longest; length++) {
      code |= in.peek(length) >> (length - 1);
      int count = counts[length];
      if (code - first < count) {
        return in.take(length) ? symbols[index + code - first] : BitInput.NEEDS_MORE;
      }
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return in.has(longest) ? BitInput.NO_CODE : BitInput.NEEDS_MORE;
  }
}
