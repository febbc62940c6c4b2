package io.proxywasm.classlib.java.util;

import java.util.AbstractMap;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A view of an ordered map through which it cannot be changed. */
final class UnmodifiableNavigableMap<K extends @Nullable Object, V extends @Nullable Object>
    extends UnmodifiableMap<K, V> implements NavigableMap<K, V> {
  private final NavigableMap<K, V> map;

  UnmodifiableNavigableMap(NavigableMap<K, V> map) {
    super(map);
    this.map = map;
  }

  private static <K extends @Nullable Object, V extends @Nullable Object> NavigableMap<K, V> view(
      NavigableMap<K, V> map) {
    return new UnmodifiableNavigableMap<>(map);
  }

  private static <K extends @Nullable Object, V extends @Nullable Object>
      @Nullable Entry<K, V> view(@Nullable Entry<K, V> entry) {
    return entry == null ? null : new AbstractMap.SimpleImmutableEntry<>(entry);
  }

  @Override
  public @Nullable Comparator<? super K> comparator() {
    return map.comparator();
  }

  @Override
  public K firstKey() {
    return map.firstKey();
  }

  @Override
  public K lastKey() {
    return map.lastKey();
  }

  @Override
  public @Nullable Entry<K, V> firstEntry() {
    return view(map.firstEntry());
  }

  @Override
  public @Nullable Entry<K, V> lastEntry() {
    return view(map.lastEntry());
  }

  @Override
  public @Nullable Entry<K, V> lowerEntry(K key) {
    return view(map.lowerEntry(key));
  }

  @Override
  public @Nullable Entry<K, V> floorEntry(K key) {
    return view(map.floorEntry(key));
  }

  @Override
  public @Nullable Entry<K, V> ceilingEntry(K key) {
    return view(map.ceilingEntry(key));
  }

  @Override
  public @Nullable Entry<K, V> higherEntry(K key) {
    return view(map.higherEntry(key));
  }

  @Override
  public @Nullable K lowerKey(K key) {
    return map.lowerKey(key);
  }

  @Override
  public @Nullable K floorKey(K key) {
    return map.floorKey(key);
  }

  @Override
  public @Nullable K ceilingKey(K key) {
    return map.ceilingKey(key);
  }

  @Override
  public @Nullable K higherKey(K key) {
    return map.higherKey(key);
  }

  @Override
  public @Nullable Entry<K, V> pollFirstEntry() {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable Entry<K, V> pollLastEntry() {
    throw new UnsupportedOperationException();
  }

  @Override
  public NavigableMap<K, V> descendingMap() {
    return view(map.descendingMap());
  }

  @Override
  public NavigableSet<K> navigableKeySet() {
    return new UnmodifiableNavigableSet<>(map.navigableKeySet());
  }

  @Override
  public NavigableSet<K> descendingKeySet() {
    return new UnmodifiableNavigableSet<>(map.descendingKeySet());
  }

  @Override
  public NavigableMap<K, V> subMap(K from, boolean withFrom, K to, boolean withTo) {
    return view(map.subMap(from, withFrom, to, withTo));
  }

  @Override
  public NavigableMap<K, V> headMap(K to, boolean inclusive) {
    return view(map.headMap(to, inclusive));
  }

  @Override
  public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
    return view(map.tailMap(from, inclusive));
  }

  @Override
  public SortedMap<K, V> subMap(K from, K to) {
    return subMap(from, true, to, false);
  }

  @Override
  public SortedMap<K, V> headMap(K to) {
    return headMap(to, false);
  }

  @Override
  public SortedMap<K, V> tailMap(K from) {
    return tailMap(from, true);
  }
}
