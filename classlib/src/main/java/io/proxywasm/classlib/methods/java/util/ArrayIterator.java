package io.proxywasm.classlib.methods.java.util;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Goes over an array whose elements cannot be removed. */
final class ArrayIterator implements Iterator<Object> {
  private final Object[] array;
  private final @Nullable String refusal;
  private int next;

  /** Refuses to remove with this message. */
  ArrayIterator(Object[] array, @Nullable String refusal) {
    this.array = array;
    this.refusal = refusal;
  }

  @Override
  public boolean hasNext() {
    return next < array.length;
  }

  @Override
  public Object next() {
    if (next >= array.length) {
      throw new NoSuchElementException();
    }
    return array[next++];
  }

  @Override
  public void remove() {
    throw new UnsupportedOperationException(refusal);
  }
}
