package io.proxywasm.classlib.java.util;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A list of just one element, null perhaps. */
final class SingletonList<E extends @Nullable Object> extends AbstractList<E>
    implements RandomAccess {
  private final E element;

  SingletonList(E element) {
    this.element = element;
  }

  @Override
  public int size() {
    return 1;
  }

  @Override
  public E get(int index) {
    if (index != 0) {
      refuse(index);
    }
    return element;
  }

  @Override
  public Iterator<E> iterator() {
    return new FrozenIterator<>(Arrays.asList(element).iterator());
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void replaceAll(UnaryOperator<E> operator) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void sort(@Nullable Comparator<? super E> order) {}
}
