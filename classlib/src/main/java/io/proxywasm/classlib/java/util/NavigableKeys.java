package io.proxywasm.classlib.java.util;

import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** The keys of an ordered map as a set. */
public class NavigableKeys<E extends @Nullable Object> extends AbstractSet<E>
    implements NavigableSetRanges<E> {
  protected final NavigableMap<E, ?> map;

  protected NavigableKeys(NavigableMap<E, ?> map) {
    this.map = map;
  }

  /** Makes a set of the same kind. */
  protected NavigableSet<E> view(NavigableMap<E, ?> part) {
    return new NavigableKeys<>(part);
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return map.containsKey(element);
  }

  @Override
  public boolean remove(@Nullable Object element) {
    boolean there = map.containsKey(element);
    map.remove(element);
    return there;
  }

  @Override
  public void clear() {
    map.clear();
  }

  @Override
  public @Nullable Comparator<? super E> comparator() {
    return map.comparator();
  }

  @Override
  public E first() {
    return map.firstKey();
  }

  @Override
  public E last() {
    return map.lastKey();
  }

  @Override
  public @Nullable E lower(E element) {
    return map.lowerKey(element);
  }

  @Override
  public @Nullable E floor(E element) {
    return map.floorKey(element);
  }

  @Override
  public @Nullable E ceiling(E element) {
    return map.ceilingKey(element);
  }

  @Override
  public @Nullable E higher(E element) {
    return map.higherKey(element);
  }

  @Override
  public @Nullable E pollFirst() {
    return key(map.pollFirstEntry());
  }

  @Override
  public @Nullable E pollLast() {
    return key(map.pollLastEntry());
  }

  private static <E extends @Nullable Object> @Nullable E key(Map.@Nullable Entry<E, ?> entry) {
    return entry == null ? null : entry.getKey();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Iterator<E> iterator() {
    return ((TreeView<E, ?>) (Object) map).keys();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Iterator<E> descendingIterator() {
    return ((TreeView<E, ?>) (Object) map.descendingMap()).keys();
  }

  @Override
  public NavigableSet<E> descendingSet() {
    return view(map.descendingMap());
  }

  @Override
  public NavigableSet<E> subSet(E from, boolean withFrom, E to, boolean withTo) {
    return view(map.subMap(from, withFrom, to, withTo));
  }

  @Override
  public NavigableSet<E> headSet(E to, boolean inclusive) {
    return view(map.headMap(to, inclusive));
  }

  @Override
  public NavigableSet<E> tailSet(E from, boolean inclusive) {
    return view(map.tailMap(from, inclusive));
  }
}
