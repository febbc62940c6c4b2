package io.proxywasm.classlib.java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/**
 * Takes the place of {@link java.util.concurrent.atomic.AtomicLong}: on one thread every order of
 * memory is the same.
 */
public class AtomicLong extends Number implements Serializable {
  private static final long serialVersionUID = 1;

  private long value;

  public AtomicLong() {}

  public AtomicLong(long value) {
    this.value = value;
  }

  public final long get() {
    return value;
  }

  public final long getPlain() {
    return value;
  }

  public final long getOpaque() {
    return value;
  }

  public final long getAcquire() {
    return value;
  }

  public final void set(long newValue) {
    value = newValue;
  }

  public final void setPlain(long newValue) {
    value = newValue;
  }

  public final void setOpaque(long newValue) {
    value = newValue;
  }

  public final void setRelease(long newValue) {
    value = newValue;
  }

  public final void lazySet(long newValue) {
    value = newValue;
  }

  public final long getAndSet(long newValue) {
    long old = value;
    value = newValue;
    return old;
  }

  public final boolean compareAndSet(long expected, long newValue) {
    return compareAndExchange(expected, newValue) == expected;
  }

  public final boolean weakCompareAndSet(long expected, long newValue) {
    return compareAndSet(expected, newValue);
  }

  public final boolean weakCompareAndSetPlain(long expected, long newValue) {
    return compareAndSet(expected, newValue);
  }

  public final boolean weakCompareAndSetVolatile(long expected, long newValue) {
    return compareAndSet(expected, newValue);
  }

  public final boolean weakCompareAndSetAcquire(long expected, long newValue) {
    return compareAndSet(expected, newValue);
  }

  public final boolean weakCompareAndSetRelease(long expected, long newValue) {
    return compareAndSet(expected, newValue);
  }

  public final long compareAndExchange(long expected, long newValue) {
    long old = value;
    if (old == expected) {
      value = newValue;
    }
    return old;
  }

  public final long compareAndExchangeAcquire(long expected, long newValue) {
    return compareAndExchange(expected, newValue);
  }

  public final long compareAndExchangeRelease(long expected, long newValue) {
    return compareAndExchange(expected, newValue);
  }

  public final long getAndIncrement() {
    return value++;
  }

  public final long getAndDecrement() {
    return value--;
  }

  public final long getAndAdd(long delta) {
    long old = value;
    value += delta;
    return old;
  }

  public final long incrementAndGet() {
    return ++value;
  }

  public final long decrementAndGet() {
    return --value;
  }

  public final long addAndGet(long delta) {
    value += delta;
    return value;
  }

  /** Asks once more when the function itself changed the value. */
  public final long getAndUpdate(LongUnaryOperator function) {
    long old;
    long next;
    do {
      old = value;
      next = function.applyAsLong(old);
    } while (value != old);
    value = next;
    return old;
  }

  public final long updateAndGet(LongUnaryOperator function) {
    getAndUpdate(function);
    return value;
  }

  public final long getAndAccumulate(long operand, LongBinaryOperator function) {
    return getAndUpdate(old -> function.applyAsLong(old, operand));
  }

  public final long accumulateAndGet(long operand, LongBinaryOperator function) {
    return updateAndGet(old -> function.applyAsLong(old, operand));
  }

  @Override
  public int intValue() {
    return (int) value;
  }

  @Override
  public long longValue() {
    return value;
  }

  @Override
  public float floatValue() {
    return value;
  }

  @Override
  public double doubleValue() {
    return value;
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
