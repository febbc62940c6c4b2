package io.proxywasm.classlib.java.util;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.BitSet}. */
public class BitSet implements Cloneable, Serializable {
  private static final long serialVersionUID = 1;

  private BitWords bits;

  public BitSet() {
    this(new BitWords(new long[1], false));
  }

  public BitSet(int count) {
    this(BitWords.ofCapacity(count));
  }

  private BitSet(BitWords bits) {
    this.bits = bits;
  }

  public static BitSet valueOf(long[] words) {
    return new BitSet(new BitWords(Arrays.copyOf(words, BitWords.used(words)), false));
  }

  public static BitSet valueOf(LongBuffer words) {
    var array = new long[words.remaining()];
    words.slice().get(array);
    return valueOf(array);
  }

  public static BitSet valueOf(byte[] bytes) {
    var words = new long[(bytes.length + 7) / 8];
    for (int i = 0; i < bytes.length; i++) {
      words[i / 8] |= (bytes[i] & 0xffL) << (8 * (i % 8));
    }
    return valueOf(words);
  }

  public static BitSet valueOf(ByteBuffer bytes) {
    var array = new byte[bytes.remaining()];
    bytes.slice().get(array);
    return valueOf(array);
  }

  public byte[] toByteArray() {
    var bytes = new byte[(length() + 7) / 8];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (bits.word(i / 8) >>> (8 * (i % 8)));
    }
    return bytes;
  }

  public long[] toLongArray() {
    return Arrays.copyOf(bits.words(), bits.used());
  }

  public void flip(int index) {
    bits.change(BitWords.index(index), index + 1L, (word, mask) -> word ^ mask);
  }

  public void flip(int from, int to) {
    BitWords.checkRange(from, to);
    bits.change(from, to, (word, mask) -> word ^ mask);
  }

  public void set(int index) {
    bits.change(BitWords.index(index), index + 1L, (word, mask) -> word | mask);
  }

  public void set(int index, boolean value) {
    if (value) {
      set(index);
    } else {
      clear(index);
    }
  }

  public void set(int from, int to) {
    BitWords.checkRange(from, to);
    bits.change(from, to, (word, mask) -> word | mask);
  }

  public void set(int from, int to, boolean value) {
    if (value) {
      set(from, to);
    } else {
      clear(from, to);
    }
  }

  public void clear(int index) {
    clearKnown(BitWords.index(index), index + 1L);
  }

  public void clear(int from, int to) {
    BitWords.checkRange(from, to);
    clearKnown(from, to);
  }

  /** Nothing is made room for: what is not there is clear. */
  private void clearKnown(int from, long to) {
    bits.change(from, Math.min(to, length()), (word, mask) -> word & ~mask);
  }

  public void clear() {
    Arrays.fill(bits.words(), 0);
  }

  public boolean get(int index) {
    return (bits.word(BitWords.index(index) >> 6) >>> index & 1) != 0;
  }

  public BitSet get(int from, int to) {
    BitWords.checkRange(from, to);
    int end = Math.min(to, length());
    var part = new BitSet(Math.max(0, end - from));
    for (int i = from < end ? nextSetBit(from) : -1; i >= 0 && i < end; i = nextSetBit(i + 1)) {
      part.set(i - from);
    }
    return part;
  }

  public int nextSetBit(int from) {
    return bits.next(from, 0);
  }

  public int nextClearBit(int from) {
    int next = bits.next(from, -1);
    return next >= 0 ? next : Math.max(from, bits.words().length * 64);
  }

  public int previousSetBit(int from) {
    return bits.previous(from, 0);
  }

  public int previousClearBit(int from) {
    return bits.previous(from, -1);
  }

  public int length() {
    int used = bits.used();
    return used == 0 ? 0 : used * 64 - Long.numberOfLeadingZeros(bits.word(used - 1));
  }

  public boolean isEmpty() {
    return bits.used() == 0;
  }

  public boolean intersects(BitSet other) {
    for (int i = Math.min(bits.used(), other.bits.used()) - 1; i >= 0; i--) {
      if ((bits.word(i) & other.bits.word(i)) != 0) {
        return true;
      }
    }
    return false;
  }

  public int cardinality() {
    int count = 0;
    for (long word : bits.words()) {
      count += Long.bitCount(word);
    }
    return count;
  }

  public void and(BitSet other) {
    combine(other, bits.used(), (a, b) -> a & b);
  }

  public void or(BitSet other) {
    combine(other, other.bits.used(), (a, b) -> a | b);
  }

  public void xor(BitSet other) {
    combine(other, other.bits.used(), (a, b) -> a ^ b);
  }

  public void andNot(BitSet other) {
    combine(other, Math.min(bits.used(), other.bits.used()), (a, b) -> a & ~b);
  }

  private void combine(BitSet other, int count, LongBinaryOperator operator) {
    bits.makeRoom(count);
    for (int i = 0; i < count; i++) {
      bits.words()[i] = operator.applyAsLong(bits.word(i), other.bits.word(i));
    }
  }

  @Override
  public int hashCode() {
    long hash = 1234;
    for (int i = bits.used(); i > 0; i--) {
      hash ^= bits.word(i - 1) * i;
    }
    return (int) (hash >> 32 ^ hash);
  }

  public int size() {
    return bits.words().length * 64;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BitSet that
        && (this == that || Arrays.equals(toLongArray(), that.toLongArray()));
  }

  @Override
  public Object clone() {
    try {
      var copy = (BitSet) super.clone();
      copy.bits = bits.copy();
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public String toString() {
    var text = new StringJoiner(", ", "{", "}");
    for (int i = nextSetBit(0); i >= 0; i = i == Integer.MAX_VALUE ? -1 : nextSetBit(i + 1)) {
      text.add(Integer.toString(i));
    }
    return text.toString();
  }

  public IntStream stream() {
    return IntStream.iterate(
        nextSetBit(0), i -> i >= 0, i -> i == Integer.MAX_VALUE ? -1 : nextSetBit(i + 1));
  }
}
