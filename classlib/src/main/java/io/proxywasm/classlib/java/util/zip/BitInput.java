package io.proxywasm.classlib.java.util.zip;

/** Compressed data as bits, the lowest of each byte first. What comes in parts may end anywhere. */
final class BitInput {
  /** Instead of a symbol: there are not enough bits yet. */
  static final int NEEDS_MORE = -1;

  /** Instead of a symbol: the bits are no code. */
  static final int NO_CODE = -2;

  private static final int ROOM = 56;

  private byte[] bytes = new byte[0];
  private int next;
  private int end;
  private long held;
  private int count;

  void set(byte[] input, int offset, int length) {
    bytes = input;
    next = offset;
    end = offset + length;
  }

  int left() {
    return end - next;
  }

  /** Holds as many bits as there is room for. */
  void fill() {
    while (count <= ROOM && next < end) {
      held |= (bytes[next++] & 0xffL) << count;
      count += 8;
    }
  }

  boolean has(int bits) {
    return count >= bits;
  }

  /** Returns the next bits; those that are not there are 0. */
  int peek(int bits) {
    return (int) held & ((1 << bits) - 1);
  }

  /** Goes past bits, if so many are there. */
  boolean take(int bits) {
    if (count < bits) {
      return false;
    }
    held >>>= bits;
    count -= bits;
    return true;
  }

  /** Reads a number; the bits must be there. */
  int number(int bits) {
    int number = (int) (held & ((1L << bits) - 1));
    take(bits);
    return number;
  }

  /** Returns how much is held, for {@link #restore}. */
  long held() {
    return held;
  }

  int count() {
    return count;
  }

  /** Goes back to what was held, when nothing was filled in since. */
  void restore(long held, int count) {
    this.held = held;
    this.count = count;
  }

  void skipToByte() {
    take(count & 7);
  }

  /** Gives back whole bytes that were not needed. */
  void giveBack() {
    int unneeded = Math.min(count >> 3, next);
    next -= unneeded;
    count -= 8 * unneeded;
    held &= (1L << count) - 1;
  }

  void clear() {
    set(new byte[0], 0, 0);
    held = 0;
    count = 0;
  }
}
