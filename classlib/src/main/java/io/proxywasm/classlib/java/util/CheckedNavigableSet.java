package io.proxywasm.classlib.java.util;

import java.util.Iterator;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** A view of an ordered set that takes only elements of a class. */
final class CheckedNavigableSet<E extends @Nullable Object> extends CheckedSet<E>
    implements NavigableSetView<E> {
  private final NavigableSet<E> set;
  private final Class<?> type;

  CheckedNavigableSet(NavigableSet<E> set, Class<?> type) {
    super(set, type);
    this.set = set;
    this.type = type;
  }

  @Override
  public NavigableSet<E> set() {
    return set;
  }

  @Override
  public NavigableSet<E> view(NavigableSet<E> part) {
    return new CheckedNavigableSet<>(part, type);
  }

  @Override
  public @Nullable E pollFirst() {
    return set.pollFirst();
  }

  @Override
  public @Nullable E pollLast() {
    return set.pollLast();
  }

  @Override
  public Iterator<E> descendingIterator() {
    return set.descendingIterator();
  }
}
