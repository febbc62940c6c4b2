package io.proxywasm.classlib.java.util;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A view of an ordered set that takes only elements of a class. */
final class CheckedNavigableSet<E extends @Nullable Object> extends CheckedSet<E>
    implements NavigableSet<E> {
  private final NavigableSet<E> set;
  private final Class<?> type;

  CheckedNavigableSet(NavigableSet<E> set, Class<?> type) {
    super(set, type);
    this.set = set;
    this.type = type;
  }

  private NavigableSet<E> view(NavigableSet<E> part) {
    return new CheckedNavigableSet<>(part, type);
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
    return set.pollFirst();
  }

  @Override
  public @Nullable E pollLast() {
    return set.pollLast();
  }

  @Override
  public NavigableSet<E> descendingSet() {
    return view(set.descendingSet());
  }

  @Override
  public Iterator<E> descendingIterator() {
    return set.descendingIterator();
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
