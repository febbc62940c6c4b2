package io.proxywasm.classlib.java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** Takes the place of {@link java.util.concurrent.atomic.AtomicIntegerArray}. */
public class AtomicIntegerArray implements Serializable {
  private static final long serialVersionUID = 1;

  private final int[] array;

  public AtomicIntegerArray(int length) {
    array = new int[length];
  }

  public AtomicIntegerArray(int[] array) {
    this.array = array.clone();
  }

  public final int length() {
    return array.length;
  }

  public final int get(int index) {
    return array[index];
  }

  public final int getPlain(int index) {
    return array[index];
  }

  public final int getOpaque(int index) {
    return array[index];
  }

  public final int getAcquire(int index) {
    return array[index];
  }

  public final void set(int index, int value) {
    array[index] = value;
  }

  public final void setPlain(int index, int value) {
    array[index] = value;
  }

  public final void setOpaque(int index, int value) {
    array[index] = value;
  }

  public final void setRelease(int index, int value) {
    array[index] = value;
  }

  public final void lazySet(int index, int value) {
    array[index] = value;
  }

  public final int getAndSet(int index, int value) {
    int old = array[index];
    array[index] = value;
    return old;
  }

  public final boolean compareAndSet(int index, int expected, int value) {
    return compareAndExchange(index, expected, value) == expected;
  }

  public final boolean weakCompareAndSet(int index, int expected, int value) {
    return compareAndSet(index, expected, value);
  }

  public final boolean weakCompareAndSetPlain(int index, int expected, int value) {
    return compareAndSet(index, expected, value);
  }

  public final boolean weakCompareAndSetVolatile(int index, int expected, int value) {
    return compareAndSet(index, expected, value);
  }

  public final boolean weakCompareAndSetAcquire(int index, int expected, int value) {
    return compareAndSet(index, expected, value);
  }

  public final boolean weakCompareAndSetRelease(int index, int expected, int value) {
    return compareAndSet(index, expected, value);
  }

  public final int compareAndExchange(int index, int expected, int value) {
    int old = array[index];
    if (old == expected) {
      array[index] = value;
    }
    return old;
  }

  public final int compareAndExchangeAcquire(int index, int expected, int value) {
    return compareAndExchange(index, expected, value);
  }

  public final int compareAndExchangeRelease(int index, int expected, int value) {
    return compareAndExchange(index, expected, value);
  }

  public final int getAndIncrement(int index) {
    return array[index]++;
  }

  public final int getAndDecrement(int index) {
    return array[index]--;
  }

  public final int getAndAdd(int index, int delta) {
    return addAndGet(index, delta) - delta;
  }

  public final int incrementAndGet(int index) {
    return ++array[index];
  }

  public final int decrementAndGet(int index) {
    return --array[index];
  }

  public final int addAndGet(int index, int delta) {
    array[index] += delta;
    return array[index];
  }

  /** Asks once more when the function itself changed the value. */
  public final int getAndUpdate(int index, IntUnaryOperator function) {
    int old;
    int next;
    do {
      old = array[index];
      next = function.applyAsInt(old);
    } while (array[index] != old);
    array[index] = next;
    return old;
  }

  public final int updateAndGet(int index, IntUnaryOperator function) {
    getAndUpdate(index, function);
    return array[index];
  }

  public final int getAndAccumulate(int index, int value, IntBinaryOperator function) {
    return getAndUpdate(index, old -> function.applyAsInt(old, value));
  }

  public final int accumulateAndGet(int index, int value, IntBinaryOperator function) {
    return updateAndGet(index, old -> function.applyAsInt(old, value));
  }

  @Override
  public String toString() {
    return Arrays.toString(array);
  }
}
