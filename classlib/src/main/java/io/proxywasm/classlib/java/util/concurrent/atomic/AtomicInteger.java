package io.proxywasm.classlib.java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * Takes the place of {@link java.util.concurrent.atomic.AtomicInteger}: on one thread every order
 * of memory is the same.
 */
public class AtomicInteger extends Number implements Serializable {
  private static final long serialVersionUID = 1;

  private int value;

  public AtomicInteger() {}

  public AtomicInteger(int value) {
    this.value = value;
  }

  public final int get() {
    return value;
  }

  public final int getPlain() {
    return value;
  }

  public final int getOpaque() {
    return value;
  }

  public final int getAcquire() {
    return value;
  }

  public final void set(int newValue) {
    value = newValue;
  }

  public final void setPlain(int newValue) {
    value = newValue;
  }

  public final void setOpaque(int newValue) {
    value = newValue;
  }

  public final void setRelease(int newValue) {
    value = newValue;
  }

  public final void lazySet(int newValue) {
    value = newValue;
  }

  public final int getAndSet(int newValue) {
    int old = value;
    value = newValue;
    return old;
  }

  public final boolean compareAndSet(int expected, int newValue) {
    return compareAndExchange(expected, newValue) == expected;
  }

  public final boolean weakCompareAndSet(int expected, int newValue) {
    return compareAndSet(expected, newValue);
  }

  public final boolean weakCompareAndSetPlain(int expected, int newValue) {
    return compareAndSet(expected, newValue);
  }

  public final boolean weakCompareAndSetVolatile(int expected, int newValue) {
    return compareAndSet(expected, newValue);
  }

  public final boolean weakCompareAndSetAcquire(int expected, int newValue) {
    return compareAndSet(expected, newValue);
  }

  public final boolean weakCompareAndSetRelease(int expected, int newValue) {
    return compareAndSet(expected, newValue);
  }

  public final int compareAndExchange(int expected, int newValue) {
    int old = value;
    if (old == expected) {
      value = newValue;
    }
    return old;
  }

  public final int compareAndExchangeAcquire(int expected, int newValue) {
    return compareAndExchange(expected, newValue);
  }

  public final int compareAndExchangeRelease(int expected, int newValue) {
    return compareAndExchange(expected, newValue);
  }

  public final int getAndIncrement() {
    return value++;
  }

  public final int getAndDecrement() {
    return value--;
  }

  public final int getAndAdd(int delta) {
    int old = value;
    value += delta;
    return old;
  }

  public final int incrementAndGet() {
    return ++value;
  }

  public final int decrementAndGet() {
    return --value;
  }

  public final int addAndGet(int delta) {
    value += delta;
    return value;
  }

  /** Asks once more when the function itself changed the value. */
  public final int getAndUpdate(IntUnaryOperator function) {
    int old;
    int next;
    do {
      old = value;
      next = function.applyAsInt(old);
    } while (value != old);
    value = next;
    return old;
  }

  public final int updateAndGet(IntUnaryOperator function) {
    getAndUpdate(function);
    return value;
  }

  public final int getAndAccumulate(int operand, IntBinaryOperator function) {
    return getAndUpdate(old -> function.applyAsInt(old, operand));
  }

  public final int accumulateAndGet(int operand, IntBinaryOperator function) {
    return updateAndGet(old -> function.applyAsInt(old, operand));
  }

  @Override
  public int intValue() {
    return value;
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
    return Integer.toString(value);
  }
}
