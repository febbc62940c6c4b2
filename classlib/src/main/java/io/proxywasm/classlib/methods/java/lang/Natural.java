package io.proxywasm.classlib.methods.java.lang;

import java.util.Arrays;

/** A whole number of any size, not negative, which operations change. */
final class Natural {
  private static final int BILLION = 1_000_000_000;
  private static final int DIGITS_OF_BILLION = 9;
  private static final long MASK = 0xFFFFFFFFL;

  /** Least significant first; those from size on are zero. */
  private int[] words = new int[8];

  private int size;

  Natural(long value) {
    words[0] = (int) value;
    words[1] = (int) (value >>> 32);
    size = 2;
    trim();
  }

  boolean isZero() {
    return size == 0;
  }

  int bitLength() {
    return size == 0 ? 0 : 32 * size - Integer.numberOfLeadingZeros(words[size - 1]);
  }

  /** Multiplies by a number that is not negative, and adds one that is not. */
  void timesPlus(int factor, int addend) {
    long carry = addend;
    for (int i = 0; i < size; i++) {
      carry += (words[i] & MASK) * factor;
      words[i] = (int) carry;
      carry >>>= 32;
    }
    if (carry != 0) {
      grow(size + 1);
      words[size++] = (int) carry;
    }
  }

  void timesPowerOfTen(int exponent) {
    int left = exponent;
    for (; left >= DIGITS_OF_BILLION; left -= DIGITS_OF_BILLION) {
      timesPlus(BILLION, 0);
    }
    for (; left > 0; left--) {
      timesPlus(10, 0);
    }
  }

  void shiftLeft(int bits) {
    if (size == 0) {
      return;
    }
    int shiftedWords = bits >> 5;
    grow(size + shiftedWords + 1);
    if (shiftedWords > 0) {
      System.arraycopy(words, 0, words, shiftedWords, size);
      Arrays.fill(words, 0, shiftedWords, 0);
      size += shiftedWords;
    }
    if ((bits & 31) != 0) {
      long carry = 0;
      for (int i = shiftedWords; i < size; i++) {
        carry |= (words[i] & MASK) << (bits & 31);
        words[i] = (int) carry;
        carry >>>= 32;
      }
      words[size++] = (int) carry;
      trim();
    }
  }

  void add(Natural other) {
    grow(Math.max(size, other.size) + 1);
    size = Math.max(size, other.size) + 1;
    long carry = 0;
    for (int i = 0; i < size; i++) {
      carry += (words[i] & MASK) + (i < other.size ? other.words[i] & MASK : 0);
      words[i] = (int) carry;
      carry >>>= 32;
    }
    trim();
  }

  /** Subtracts a number that is not larger. */
  void subtract(Natural other) {
    long borrow = 0;
    for (int i = 0; i < size; i++) {
      borrow += (words[i] & MASK) - (i < other.size ? other.words[i] & MASK : 0);
      words[i] = (int) borrow;
      borrow >>= 32;
    }
    trim();
  }

  /** Returns a number below, equal to or above zero, as a comparator does. */
  int compareTo(Natural other) {
    if (size != other.size) {
      return size - other.size;
    }
    for (int i = size - 1; i >= 0; i--) {
      if (words[i] != other.words[i]) {
        return Integer.compareUnsigned(words[i], other.words[i]);
      }
    }
    return 0;
  }

  /** Compares this number plus a second one with a third. */
  int compareSum(Natural second, Natural third) {
    Natural sum = new Natural(0);
    sum.add(this);
    sum.add(second);
    return sum.compareTo(third);
  }

  /** Returns how often the other number goes into this one, and leaves the rest. */
  int divideSmall(Natural other) {
    int quotient = 0;
    while (compareTo(other) >= 0) {
      subtract(other);
      quotient++;
    }
    return quotient;
  }

  private void grow(int capacity) {
    if (capacity > words.length) {
      words = Arrays.copyOf(words, Math.max(capacity, 2 * words.length));
    }
  }

  private void trim() {
    while (size > 0 && words[size - 1] == 0) {
      size--;
    }
  }
}
