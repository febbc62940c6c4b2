package io.proxywasm.classlib.java.util;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A set of just one element, null perhaps. */
final class SingletonSet<E extends @Nullable Object> extends AbstractSet<E> {
  private final E element;

  SingletonSet(E element) {
    this.element = element;
  }

  @Override
  public int size() {
    return 1;
  }

  @Override
  public Iterator<E> iterator() {
    return new SingletonList<>(element).iterator();
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    throw new UnsupportedOperationException();
  }
}
