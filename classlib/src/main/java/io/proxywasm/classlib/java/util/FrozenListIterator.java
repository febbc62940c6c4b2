package io.proxywasm.classlib.java.util;

import java.util.ListIterator;
import org.jspecify.annotations.Nullable;

/** Shows the elements of another list iterator and changes none. */
final class FrozenListIterator<E extends @Nullable Object> extends FrozenIterator<E>
    implements ListIterator<E> {
  private final ListIterator<? extends E> iterator;

  FrozenListIterator(ListIterator<? extends E> iterator) {
    super(iterator);
    this.iterator = iterator;
  }

  @Override
  public boolean hasPrevious() {
    return iterator.hasPrevious();
  }

  @Override
  public E previous() {
    return iterator.previous();
  }

  @Override
  public int nextIndex() {
    return iterator.nextIndex();
  }

  @Override
  public int previousIndex() {
    return iterator.previousIndex();
  }

  @Override
  public void set(E element) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void add(E element) {
    throw new UnsupportedOperationException();
  }
}
