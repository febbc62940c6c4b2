package io.proxywasm.classlib.java.util.concurrent;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@link java.util.concurrent.ConcurrentSkipListSet}: no null, and who iterates
 * goes on while the set changes.
 */
public class ConcurrentSkipListSet<E> extends SortedKeys<E> implements Cloneable, Serializable {
  private static final long serialVersionUID = 1;

  private ConcurrentSkipListSet(NavigableMap<E, ?> map) {
    super(map);
  }

  public ConcurrentSkipListSet() {
    this(new ConcurrentSkipListMap<E, Boolean>());
  }

  public ConcurrentSkipListSet(@Nullable Comparator<? super E> order) {
    this((NavigableMap<E, ?>) new ConcurrentSkipListMap<E, Boolean>(order));
  }

  @SuppressWarnings("this-escape")
  public ConcurrentSkipListSet(Collection<? extends E> elements) {
    this();
    addAll(elements);
  }

  @SuppressWarnings("this-escape")
  public ConcurrentSkipListSet(SortedSet<E> elements) {
    this(elements.comparator());
    addAll(elements);
  }

  @Override
  protected NavigableSet<E> view(NavigableMap<E, ?> part) {
    return new ConcurrentSkipListSet<>(part);
  }

  @Override
  public NavigableSet<E> subSet(E from, E to) {
    return subSet(from, true, to, false);
  }

  @Override
  public NavigableSet<E> headSet(E to) {
    return headSet(to, false);
  }

  @Override
  public NavigableSet<E> tailSet(E from) {
    return tailSet(from, true);
  }

  @Override
  @SuppressWarnings("unchecked")
  public boolean add(E element) {
    return ((NavigableMap<E, Boolean>) map).putIfAbsent(element, Boolean.TRUE) == null;
  }

  @Override
  public boolean removeAll(Collection<?> elements) {
    boolean changed = false;
    for (Object element : elements) {
      changed |= remove(element);
    }
    return changed;
  }

  @Override
  public ConcurrentSkipListSet<E> clone() {
    return new ConcurrentSkipListSet<>((SortedSet<E>) this);
  }
}
