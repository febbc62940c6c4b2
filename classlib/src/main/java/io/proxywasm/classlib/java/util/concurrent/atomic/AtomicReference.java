package io.proxywasm.classlib.java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.concurrent.atomic.AtomicReference}. */
@SuppressWarnings("NullAway") // null until it is set
public class AtomicReference<V extends @Nullable Object> implements Serializable {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // nothing serialises in a filter
  private V value;

  public AtomicReference() {}

  public AtomicReference(V value) {
    this.value = value;
  }

  public final V get() {
    return value;
  }

  public final V getPlain() {
    return value;
  }

  public final V getOpaque() {
    return value;
  }

  public final V getAcquire() {
    return value;
  }

  public final void set(V newValue) {
    value = newValue;
  }

  public final void setPlain(V newValue) {
    value = newValue;
  }

  public final void setOpaque(V newValue) {
    value = newValue;
  }

  public final void setRelease(V newValue) {
    value = newValue;
  }

  public final void lazySet(V newValue) {
    value = newValue;
  }

  public final V getAndSet(V newValue) {
    V old = value;
    value = newValue;
    return old;
  }

  public final boolean compareAndSet(V expected, V newValue) {
    return compareAndExchange(expected, newValue) == expected;
  }

  public final boolean weakCompareAndSet(V expected, V newValue) {
    return compareAndSet(expected, newValue);
  }

  public final boolean weakCompareAndSetPlain(V expected, V newValue) {
    return compareAndSet(expected, newValue);
  }

  public final boolean weakCompareAndSetVolatile(V expected, V newValue) {
    return compareAndSet(expected, newValue);
  }

  public final boolean weakCompareAndSetAcquire(V expected, V newValue) {
    return compareAndSet(expected, newValue);
  }

  public final boolean weakCompareAndSetRelease(V expected, V newValue) {
    return compareAndSet(expected, newValue);
  }

  public final V compareAndExchange(V expected, V newValue) {
    V old = value;
    if (old == expected) {
      value = newValue;
    }
    return old;
  }

  public final V compareAndExchangeAcquire(V expected, V newValue) {
    return compareAndExchange(expected, newValue);
  }

  public final V compareAndExchangeRelease(V expected, V newValue) {
    return compareAndExchange(expected, newValue);
  }

  /** Asks once more when the function itself changed the value. */
  public final V getAndUpdate(UnaryOperator<V> function) {
    V old;
    V next;
    do {
      old = value;
      next = function.apply(old);
    } while (value != old);
    value = next;
    return old;
  }

  public final V updateAndGet(UnaryOperator<V> function) {
    getAndUpdate(function);
    return value;
  }

  public final V getAndAccumulate(V operand, BinaryOperator<V> function) {
    return getAndUpdate(old -> function.apply(old, operand));
  }

  public final V accumulateAndGet(V operand, BinaryOperator<V> function) {
    return updateAndGet(old -> function.apply(old, operand));
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
