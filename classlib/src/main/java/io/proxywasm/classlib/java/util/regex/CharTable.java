package io.proxywasm.classlib.java.util.regex;

/** A set whose ASCII part is a table. */
final class CharTable implements CharSet {
  private static final int HALF = 64;

  private final CharSet all;
  private final long lower;
  private final long upper;

  CharTable(CharSet all) {
    this.all = all;
    this.lower = bits(0);
    this.upper = bits(HALF);
  }

  private long bits(int start) {
    long bits = 0;
    for (int i = 0; i < HALF; i++) {
      if (all.has(start + i)) {
        bits |= 1L << i;
      }
    }
    return bits;
  }

  @Override
  public boolean has(int c) {
    if (c < HALF) {
      return (lower >>> c & 1) != 0;
    }
    return c < 2 * HALF ? (upper >>> (c - HALF) & 1) != 0 : all.has(c);
  }
}
