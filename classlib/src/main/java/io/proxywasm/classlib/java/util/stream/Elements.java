package io.proxywasm.classlib.java.util.stream;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Keeps objects. */
final class Elements<T> extends Buffer<T> {
  private final @Nullable Comparator<? super T> order;
  T[] array;

  /** Sorts by an order, by the elements' own where that is null. */
  @SuppressWarnings("unchecked")
  Elements(@Nullable Comparator<? super T> order) {
    this.order = order;
    array = (T[]) new Object[0];
  }

  Elements() {
    this(null);
  }

  @Override
  public void accept(T element) {
    int index = grow();
    array[index] = element;
  }

  /** Returns the elements in an array of their number. */
  T[] toArray() {
    return size == array.length ? array : Arrays.copyOf(array, size);
  }

  /** Puts the elements into an array given for their number, which must have room for them. */
  <A> A[] copyTo(A[] target) {
    if (size > target.length) {
      throw new IndexOutOfBoundsException("does not fit");
    }
    System.arraycopy(array, 0, target, 0, size);
    return target;
  }

  @Override
  int length() {
    return array.length;
  }

  @Override
  void resize(int length) {
    array = Arrays.copyOf(array, length);
  }

  @Override
  void sort() {
    Arrays.sort(array, 0, size, order);
  }

  @Override
  void give(int index, Sink<T> sink) {
    sink.accept(array[index]);
  }
}
