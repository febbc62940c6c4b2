package io.proxywasm.classlib.java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.concurrent.atomic.AtomicReferenceArray}. */
@SuppressWarnings("NullAway") // its elements are null until they are set
public class AtomicReferenceArray<E extends @Nullable Object> implements Serializable {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // nothing serialises in a filter
  private final E[] array;

  @SuppressWarnings("unchecked")
  public AtomicReferenceArray(int length) {
    array = (E[]) new Object[length];
  }

  /** Copies to an array that takes every object, whatever the given one takes. */
  @SuppressWarnings("unchecked")
  public AtomicReferenceArray(E[] array) {
    this.array = (E[]) Arrays.copyOf(array, array.length, Object[].class);
  }

  public final int length() {
    return array.length;
  }

  public final E get(int index) {
    return array[index];
  }

  public final E getPlain(int index) {
    return array[index];
  }

  public final E getOpaque(int index) {
    return array[index];
  }

  public final E getAcquire(int index) {
    return array[index];
  }

  public final void set(int index, E value) {
    array[index] = value;
  }

  public final void setPlain(int index, E value) {
    array[index] = value;
  }

  public final void setOpaque(int index, E value) {
    array[index] = value;
  }

  public final void setRelease(int index, E value) {
    array[index] = value;
  }

  public final void lazySet(int index, E value) {
    array[index] = value;
  }

  public final E getAndSet(int index, E value) {
    E old = array[index];
    array[index] = value;
    return old;
  }

  public final boolean compareAndSet(int index, E expected, E value) {
    return compareAndExchange(index, expected, value) == expected;
  }

  public final boolean weakCompareAndSet(int index, E expected, E value) {
    return compareAndSet(index, expected, value);
  }

  public final boolean weakCompareAndSetPlain(int index, E expected, E value) {
    return compareAndSet(index, expected, value);
  }

  public final boolean weakCompareAndSetVolatile(int index, E expected, E value) {
    return compareAndSet(index, expected, value);
  }

  public final boolean weakCompareAndSetAcquire(int index, E expected, E value) {
    return compareAndSet(index, expected, value);
  }

  public final boolean weakCompareAndSetRelease(int index, E expected, E value) {
    return compareAndSet(index, expected, value);
  }

  public final E compareAndExchange(int index, E expected, E value) {
    E old = array[index];
    if (old == expected) {
      array[index] = value;
    }
    return old;
  }

  public final E compareAndExchangeAcquire(int index, E expected, E value) {
    return compareAndExchange(index, expected, value);
  }

  public final E compareAndExchangeRelease(int index, E expected, E value) {
    return compareAndExchange(index, expected, value);
  }

  /** Asks once more when the function itself changed the value. */
  public final E getAndUpdate(int index, UnaryOperator<E> function) {
    E old;
    E next;
    do {
      old = array[index];
      next = function.apply(old);
    } while (array[index] != old);
    array[index] = next;
    return old;
  }

  public final E updateAndGet(int index, UnaryOperator<E> function) {
    getAndUpdate(index, function);
    return array[index];
  }

  public final E getAndAccumulate(int index, E value, BinaryOperator<E> function) {
    return getAndUpdate(index, old -> function.apply(old, value));
  }

  public final E accumulateAndGet(int index, E value, BinaryOperator<E> function) {
    return updateAndGet(index, old -> function.apply(old, value));
  }

  @Override
  public String toString() {
    return Arrays.toString(array);
  }
}
