package io.proxywasm.classlib.java.util;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.LongBinaryOperator;

/** Bits in words of 64, as many as it takes. */
final class BitWords implements Serializable {
  private static final long serialVersionUID = 1;

  private long[] words;
  private boolean sizeIsWanted;

  /** Takes words, whose number may have been asked for by the caller. */
  BitWords(long[] words, boolean sizeIsWanted) {
    this.words = words;
    this.sizeIsWanted = sizeIsWanted;
  }

  static BitWords ofCapacity(int bits) {
    if (bits < 0) {
      throw new NegativeArraySizeException("nbits < 0: " + bits);
    }
    return new BitWords(new long[(bits + 63) >>> 6], true);
  }

  long[] words() {
    return words;
  }

  long word(int i) {
    return i < words.length ? words[i] : 0;
  }

  /** Returns how many words there are without the empty ones at the end. */
  int used() {
    return used(words);
  }

  static int used(long[] words) {
    int count = words.length;
    while (count > 0 && words[count - 1] == 0) {
      count--;
    }
    return count;
  }

  void makeRoom(int count) {
    if (count > words.length) {
      words = Arrays.copyOf(words, Math.max(2 * words.length, count));
      sizeIsWanted = false;
    }
  }

  /** Gives up room that nobody asked for, as the JVM's does before it is copied. */
  BitWords copy() {
    if (!sizeIsWanted) {
      words = Arrays.copyOf(words, used());
    }
    return new BitWords(words.clone(), sizeIsWanted);
  }

  /** Applies an operator to all words of a range, with a mask of the range's bits in each. */
  void change(int from, long to, LongBinaryOperator operator) {
    if (from >= to) {
      return;
    }
    int last = (int) ((to - 1) >> 6);
    makeRoom(last + 1);
    for (int i = from >> 6; i <= last; i++) {
      long mask = i == from >> 6 ? -1L << from : -1;
      mask &= i == last ? -1L >>> -to : -1;
      words[i] = operator.applyAsLong(words[i], mask);
    }
  }

  /** Returns the first bit from one on that differs from those of a word all alike, or -1. */
  int next(int from, long other) {
    if (from < 0) {
      throw new IndexOutOfBoundsException("fromIndex < 0: " + from);
    }
    long mask = -1L << from;
    for (int i = from >> 6; i < words.length; i++, mask = -1) {
      long word = (words[i] ^ other) & mask;
      if (word != 0) {
        return i * 64 + Long.numberOfTrailingZeros(word);
      }
    }
    return -1;
  }

  /** Returns the last such bit up to one. */
  int previous(int from, long other) {
    if (from < -1) {
      throw new IndexOutOfBoundsException("fromIndex < -1: " + from);
    }
    long mask = -1L >>> -(from + 1L);
    for (int i = from >> 6; i >= 0; i--, mask = -1) {
      long word = (word(i) ^ other) & mask;
      if (word != 0) {
        return i * 64 + 63 - Long.numberOfLeadingZeros(word);
      }
    }
    return -1;
  }

  static int index(int index) {
    if (index < 0) {
      throw new IndexOutOfBoundsException("bitIndex < 0: " + index);
    }
    return index;
  }

  static void checkRange(int from, int to) {
    if (from < 0) {
      throw new IndexOutOfBoundsException("fromIndex < 0: " + from);
    }
    if (to < 0) {
      throw new IndexOutOfBoundsException("toIndex < 0: " + to);
    }
    if (from > to) {
      throw new IndexOutOfBoundsException("fromIndex: " + from + " > toIndex: " + to);
    }
  }
}
