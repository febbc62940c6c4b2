package io.proxywasm.classlib.java.util;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.TreeSet}. */
@SuppressWarnings("unchecked")
public class TreeSet<E extends @Nullable Object> extends NavigableKeys<E>
    implements Cloneable, Serializable {
  private static final long serialVersionUID = 1;

  private TreeSet(NavigableMap<E, ?> map) {
    super(map);
  }

  public TreeSet() {
    this((Comparator<? super E>) null);
  }

  public TreeSet(@Nullable Comparator<? super E> order) {
    this((NavigableMap<E, ?>) new TreeMap<E, Boolean>(order));
  }

  @SuppressWarnings("this-escape")
  public TreeSet(Collection<? extends E> elements) {
    this();
    addAll(elements);
  }

  @SuppressWarnings("this-escape")
  public TreeSet(SortedSet<E> elements) {
    this(elements.comparator());
    addAll(elements);
  }

  @Override
  protected NavigableSet<E> view(NavigableMap<E, ?> part) {
    return new TreeSet<>(part);
  }

  @Override
  public boolean add(E element) {
    return ((NavigableMap<E, Boolean>) map).put(element, Boolean.TRUE) == null;
  }

  @Override
  public Object clone() {
    return new TreeSet<>((SortedSet<E>) this);
  }
}
