package io.proxywasm.classlib.java.util;

import java.util.Comparator;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A view of an ordered map that takes only keys and values of two classes. */
final class CheckedNavigableMap<K extends @Nullable Object, V extends @Nullable Object>
    extends CheckedMap<K, V> implements NavigableMap<K, V> {
  private final NavigableMap<K, V> map;
  private final Class<?> keyType;
  private final Class<?> valueType;

  CheckedNavigableMap(NavigableMap<K, V> map, Class<?> keyType, Class<?> valueType) {
    super(map, keyType, valueType);
    this.map = map;
    this.keyType = keyType;
    this.valueType = valueType;
  }

  private NavigableMap<K, V> view(NavigableMap<K, V> part) {
    return new CheckedNavigableMap<>(part, keyType, valueType);
  }

  private @Nullable Entry<K, V> view(@Nullable Entry<K, V> entry) {
    return entry == null ? null : new CheckedEntry<>(entry, values);
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
    return view(map.pollFirstEntry());
  }

  @Override
  public @Nullable Entry<K, V> pollLastEntry() {
    return view(map.pollLastEntry());
  }

  @Override
  public NavigableMap<K, V> descendingMap() {
    return view(map.descendingMap());
  }

  @Override
  public NavigableSet<K> keySet() {
    return navigableKeySet();
  }

  @Override
  public NavigableSet<K> navigableKeySet() {
    return new CheckedNavigableSet<>(map.navigableKeySet(), keyType);
  }

  @Override
  public NavigableSet<K> descendingKeySet() {
    return new CheckedNavigableSet<>(map.descendingKeySet(), keyType);
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
