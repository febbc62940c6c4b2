package io.proxywasm.classlib.java.util;

import java.util.NavigableSet;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of an ordered set that are given by elements alone: from the first on, without the
 * last.
 */
interface NavigableSetRanges<E extends @Nullable Object> extends NavigableSet<E> {
  @Override
  default SortedSet<E> subSet(E from, E to) {
    return subSet(from, true, to, false);
  }

  @Override
  default SortedSet<E> headSet(E to) {
    return headSet(to, false);
  }

  @Override
  default SortedSet<E> tailSet(E from) {
    return tailSet(from, true);
  }
}
