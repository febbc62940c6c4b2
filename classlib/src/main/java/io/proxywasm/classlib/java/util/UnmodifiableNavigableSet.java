package io.proxywasm.classlib.java.util;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A view of an ordered set through which it cannot be changed. */
final class UnmodifiableNavigableSet<E extends @Nullable Object> extends UnmodifiableSet<E>
    implements NavigableSet<E> {
  private final NavigableSet<E> set;

  UnmodifiableNavigableSet(NavigableSet<E> set) {
    super(set);
    this.set = set;
  }

  private static <E extends @Nullable Object> NavigableSet<E> view(NavigableSet<E> set) {
    return new UnmodifiableNavigableSet<>(set);
  }

  @Override
  public @Nullable Comparator<? super E> comparator() {
    return set.comparator();
  }

  @Override
  public E first() {
    return set.first();
  }

  @Override
  public E last() {
    return set.last();
  }

  @Override
  public @Nullable E lower(E element) {
    return set.lower(element);
  }

  @Override
  public @Nullable E floor(E element) {
    return set.floor(element);
  }

  @Override
  public @Nullable E ceiling(E element) {
    return set.ceiling(element);
  }

  @Override
  public @Nullable E higher(E element) {
    return set.higher(element);
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
  public NavigableSet<E> descendingSet() {
    return view(set.descendingSet());
  }

  @Override
  public Iterator<E> descendingIterator() {
    return new FrozenIterator<>(set.descendingIterator());
  }

  @Override
  public NavigableSet<E> subSet(E from, boolean withFrom, E to, boolean withTo) {
    return view(set.subSet(from, withFrom, to, withTo));
  }

  @Override
  public NavigableSet<E> headSet(E to, boolean inclusive) {
    return view(set.headSet(to, inclusive));
  }

  @Override
  public NavigableSet<E> tailSet(E from, boolean inclusive) {
    return view(set.tailSet(from, inclusive));
  }

  @Override
  public SortedSet<E> subSet(E from, E to) {
    return subSet(from, true, to, false);
  }

  @Override
  public SortedSet<E> headSet(E to) {
    return headSet(to, false);
  }

  @Override
  public SortedSet<E> tailSet(E from) {
    return tailSet(from, true);
  }
}
