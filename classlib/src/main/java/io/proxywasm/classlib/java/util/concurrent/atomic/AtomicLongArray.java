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

  public final long getPlain(int index) {
    return array[index];
  }

  public final long getOpaque(int index) {
    return array[index];
  }

  public final long getAcquire(int index) {
    return array[index];
  }

  public final void set(int index, long value) {
    array[index] = value;
  }

  public final void setPlain(int index, long value) {
    array[index] = value;
  }

  public final void setOpaque(int index, long value) {
    array[index] = value;
  }

  public final void setRelease(int index, long value) {
    array[index] = value;
  }

  public final void lazySet(int index, long value) {
    array[index] = value;
  }

  public final long getAndSet(int index, long value) {
    long old = array[index];
    array[index] = value;
    return old;
  }

  public final boolean compareAndSet(int index, long expected, long value) {
    return compareAndExchange(index, expected, value) == expected;
  }

  public final boolean weakCompareAndSet(int index, long expected, long value) {
    return compareAndSet(index, expected, value);
  }

  public final boolean weakCompareAndSetPlain(int index, long expected, long value) {
    return compareAndSet(index, expected, value);
  }

  public final boolean weakCompareAndSetVolatile(int index, long expected, long value) {
    return compareAndSet(index, expected, value);
  }

  public final boolean weakCompareAndSetAcquire(int index, long expected, long value) {
    return compareAndSet(index, expected, value);
  }

  public final boolean weakCompareAndSetRelease(int index, long expected, long value) {
    return compareAndSet(index, expected, value);
  }

  public final long compareAndExchange(int index, long expected, long value) {
    long old = array[index];
    if (old == expected) {
      array[index] = value;
    }
    return old;
  }

  public final long compareAndExchangeAcquire(int index, long expected, long value) {
    return compareAndExchange(index, expected, value);
  }

  public final long compareAndExchangeRelease(int index, long expected, long value) {
    return compareAndExchange(index, expected, value);
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

  /** Asks once more when the function itself changed the value. */
  public final long getAndUpdate(int index, LongUnaryOperator function) {
    long old;
    long next;
    do {
      old = array[index];
      next = function.applyAsLong(old);
    } while (array[index] != old);
    array[index] = next;
    return old;
  }

  public final long updateAndGet(int index, LongUnaryOperator function) {
    getAndUpdate(index, function);
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
