package io.proxywasm.classlib.java.util;

import java.util.Iterator;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** A view of an ordered set through which it cannot be changed. */
final class UnmodifiableNavigableSet<E extends @Nullable Object> extends UnmodifiableSet<E>
    implements NavigableSetView<E> {
  private final NavigableSet<E> set;

  UnmodifiableNavigableSet(NavigableSet<E> set) {
    super(set);
    this.set = set;
  }

  @Override
  public NavigableSet<E> set() {
    return set;
  }

  @Override
  public NavigableSet<E> view(NavigableSet<E> part) {
    return new UnmodifiableNavigableSet<>(part);
  }

  @Override
  public @Nullable E pollFirst() {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable E pollLast() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterator<E> descendingIterator() {
    return new FrozenIterator<>(set.descendingIterator());
  }
}
