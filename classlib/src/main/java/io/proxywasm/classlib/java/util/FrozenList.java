package io.proxywasm.classlib.java.util;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.ListIterator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A list that refuses each change, also one that would change nothing. */
abstract class FrozenList<E extends @Nullable Object> extends AbstractList<E> {
  @Override
  public boolean add(E element) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean addAll(Collection<? extends E> elements) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean remove(@Nullable Object element) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean removeAll(Collection<?> elements) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean retainAll(Collection<?> elements) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> elements) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void replaceAll(UnaryOperator<E> operator) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void sort(@Nullable Comparator<? super E> order) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterator<E> iterator() {
    return new FrozenIterator<>(super.iterator());
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    return new FrozenListIterator<>(super.listIterator(index));
  }
}
