package io.proxywasm.classlib.java.util.format;

/** A whole number as large as any double and its denominator need. */
final class Natural {
  private static final int WORDS = 40;
  private static final long MASK = 0xffffffffL;

  /** 32 bits each, the lowest first. */
  private final int[] words = new int[WORDS];

  /** Becomes a number times two to the power of the shift. */
  void set(long number, int shift) {
    int at = shift / Integer.SIZE;
    int bits = shift % Integer.SIZE;
    words[at] = (int) (number << bits);
    words[at + 1] = (int) (number >>> (Integer.SIZE - bits));
    words[at + 2] = bits == 0 ? 0 : (int) (number >>> (Long.SIZE - bits));
  }

  void timesTen() {
    long carry = 0;
    for (int i = 0; i < WORDS; i++) {
      carry += (words[i] & MASK) * 10;
      words[i] = (int) carry;
      carry >>>= Integer.SIZE;
    }
  }

  /** Becomes the remainder; returns the quotient, which is a digit. */
  int divide(Natural divisor) {
    int quotient = 0;
    while (compare(this, divisor) >= 0) {
      long borrow = 0;
      for (int i = 0; i < WORDS; i++) {
        borrow += (words[i] & MASK) - (divisor.words[i] & MASK);
        words[i] = (int) borrow;
        borrow >>= Integer.SIZE;
      }
      quotient++;
    }
    return quotient;
  }

  static int compare(Natural a, Natural b) {
    for (int i = WORDS - 1; i >= 0; i--) {
      if (a.words[i] != b.words[i]) {
        return Integer.compareUnsigned(a.words[i], b.words[i]);
      }
    }
    return 0;
  }

  /** Compares the sum of the first two with the third. */
  static int compareSum(Natural a, Natural b, Natural c) {
    long difference = 0;
    boolean isEqual = true;
    for (int i = 0; i < WORDS; i++) {
      difference += (a.words[i] & MASK) + (b.words[i] & MASK) - (c.words[i] & MASK);
      isEqual &= (int) difference == 0;
      difference >>= Integer.SIZE;
    }
    if (isEqual && difference == 0) {
      return 0;
    }
    return difference < 0 ? -1 : 1;
  }
}
