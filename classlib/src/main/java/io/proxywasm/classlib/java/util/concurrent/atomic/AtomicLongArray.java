package io.proxywasm.classlib.java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** Takes the place of {@link java.util.concurrent.atomic.AtomicLongArray}. */
public class AtomicLongArray implements Serializable {
  private static final long serialVersionUID = 1;

  private final long[] array;

  public AtomicLongArray(int length) {
    array = new long[length];
  }

  public AtomicLongArray(long[] array) {
    this.array = array.clone();
  }

  public final int length() {
    return array.length;
  }

  public final long get(int index) {
    return array[index];
  }

  public final void set(int index, long value) {
    array[index] = value;
  }

  public final void lazySet(int index, long value) {
    array[index] = value;
  }

  public final long getAndSet(int index, long value) {
    return getAndUpdate(index, old -> value);
  }

  public final boolean compareAndSet(int index, long expected, long value) {
    boolean same = array[index] == expected;
    if (same) {
      array[index] = value;
    }
    return same;
  }

  public final long getAndIncrement(int index) {
    return array[index]++;
  }

  public final long getAndDecrement(int index) {
    return array[index]--;
  }

  public final long getAndAdd(int index, long delta) {
    return addAndGet(index, delta) - delta;
  }

  public final long incrementAndGet(int index) {
    return ++array[index];
  }

  public final long decrementAndGet(int index) {
    return --array[index];
  }

  public final long addAndGet(int index, long delta) {
    array[index] += delta;
    return array[index];
  }

  public final long getAndUpdate(int index, LongUnaryOperator function) {
    long old = array[index];
    array[index] = function.applyAsLong(old);
    return old;
  }

  public final long updateAndGet(int index, LongUnaryOperator function) {
    array[index] = function.applyAsLong(array[index]);
    return array[index];
  }

  public final long getAndAccumulate(int index, long value, LongBinaryOperator function) {
    return getAndUpdate(index, old -> function.applyAsLong(old, value));
  }

  public final long accumulateAndGet(int index, long value, LongBinaryOperator function) {
    return updateAndGet(index, old -> function.applyAsLong(old, value));
  }

  @Override
  public String toString() {
    return Arrays.toString(array);
  }
}
