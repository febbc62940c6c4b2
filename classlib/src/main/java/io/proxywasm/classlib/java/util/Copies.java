package io.proxywasm.classlib.java.util;

import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list that has the same element at each index. */
final class Copies<E extends @Nullable Object> extends AbstractList<E> implements RandomAccess {
  private final int size;
  private final E element;

  Copies(int size, E element) {
    if (size < 0) {
      throw new IllegalArgumentException("List length = " + size);
    }
    this.size = size;
    this.element = element;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public E get(int index) {
    if (index < 0 || index >= size) {
      refuse(index);
    }
    return element;
  }

  @Override
  public List<E> subList(int from, int to) {
    checkRange(from, to, size);
    return new Copies<>(to - from, element);
  }
}
