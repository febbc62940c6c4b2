package io.proxywasm.classlib.java.util;

import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows the elements of another iterator and removes none. */
class FrozenIterator<E extends @Nullable Object> implements Iterator<E> {
  private final Iterator<? extends E> iterator;

  FrozenIterator(Iterator<? extends E> iterator) {
    this.iterator = iterator;
  }

  @Override
  public boolean hasNext() {
    return iterator.hasNext();
  }

  @Override
  public E next() {
    return iterator.next();
  }

  @Override
  public void remove() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void forEachRemaining(Consumer<? super E> action) {
    Objects.requireNonNull(action);
    iterator.forEachRemaining(action);
  }
}
