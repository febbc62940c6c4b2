package io.proxywasm.classlib.java.util;

import java.util.Comparator;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** Forwards what reads an ordered set, and shows its parts through views of its own kind. */
interface NavigableSetView<E extends @Nullable Object> extends NavigableSetRanges<E> {
  /** Returns the set behind. */
  NavigableSet<E> set();

  /** Shows a part of the set. */
  NavigableSet<E> view(NavigableSet<E> part);

  @Override
  default @Nullable Comparator<? super E> comparator() {
    return set().comparator();
  }

  @Override
  default E first() {
    return set().first();
  }

  @Override
  default E last() {
    return set().last();
  }

  @Override
  default @Nullable E lower(E element) {
    return set().lower(element);
  }

  @Override
  default @Nullable E floor(E element) {
    return set().floor(element);
  }

  @Override
  default @Nullable E ceiling(E element) {
    return set().ceiling(element);
  }

  @Override
  default @Nullable E higher(E element) {
    return set().higher(element);
  }

  @Override
  default NavigableSet<E> descendingSet() {
    return view(set().descendingSet());
  }

  @Override
  default NavigableSet<E> subSet(E from, boolean withFrom, E to, boolean withTo) {
    return view(set().subSet(from, withFrom, to, withTo));
  }

  @Override
  default NavigableSet<E> headSet(E to, boolean inclusive) {
    return view(set().headSet(to, inclusive));
  }

  @Override
  default NavigableSet<E> tailSet(E from, boolean inclusive) {
    return view(set().tailSet(from, inclusive));
  }
}
