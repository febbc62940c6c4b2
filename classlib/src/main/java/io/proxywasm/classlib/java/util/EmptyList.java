package io.proxywasm.classlib.java.util;

import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list without elements, which takes none. */
final class EmptyList<E extends @Nullable Object> extends AbstractList<E> implements RandomAccess {
  @Override
  public int size() {
    return 0;
  }

  @Override
  public E get(int index) {
    throw new IndexOutOfBoundsException("Index: " + index);
  }

  @Override
  NoSuchElementException noSuchElement(IndexOutOfBoundsException cause) {
    return new NoSuchElementException();
  }
}
