package io.proxywasm.classlib.java.util.concurrent;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@link java.util.concurrent.ConcurrentSkipListMap}: no null, and who iterates
 * goes on while the map changes.
 */
public class ConcurrentSkipListMap<K, V> extends SortedEntries<K, V>
    implements Cloneable, Serializable {
  private static final long serialVersionUID = 1;

  public ConcurrentSkipListMap() {
    super(new TreeMap<>());
  }

  public ConcurrentSkipListMap(@Nullable Comparator<? super K> order) {
    super(new TreeMap<>(order));
  }

  @SuppressWarnings("this-escape")
  public ConcurrentSkipListMap(Map<? extends K, ? extends V> map) {
    this();
    putAll(map);
  }

  @SuppressWarnings("this-escape")
  public ConcurrentSkipListMap(SortedMap<K, ? extends V> map) {
    this(map.comparator());
    putAll(map);
  }

  @Override
  void check(K key) {}

  @Override
  public ConcurrentSkipListMap<K, V> clone() {
    return new ConcurrentSkipListMap<>((SortedMap<K, V>) this);
  }

  private SortedRange<K, V> range() {
    return SortedRange.of(entries);
  }

  @Override
  public ConcurrentNavigableMap<K, V> subMap(
      K from, boolean fromInclusive, K to, boolean toInclusive) {
    Objects.requireNonNull(to);
    return range().subMap(from, fromInclusive, to, toInclusive);
  }

  @Override
  public ConcurrentNavigableMap<K, V> headMap(K to, boolean inclusive) {
    return range().headMap(to, inclusive);
  }

  @Override
  public ConcurrentNavigableMap<K, V> tailMap(K from, boolean inclusive) {
    return range().tailMap(from, inclusive);
  }

  @Override
  public ConcurrentNavigableMap<K, V> descendingMap() {
    return range().descendingMap();
  }
}
