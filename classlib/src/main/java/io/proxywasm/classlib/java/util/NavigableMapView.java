package io.proxywasm.classlib.java.util;

import java.util.Comparator;
import java.util.NavigableMap;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** Forwards what reads an ordered map, and shows what it answers through views of its own kind. */
interface NavigableMapView<K extends @Nullable Object, V extends @Nullable Object>
    extends NavigableMapRanges<K, V> {
  /** Returns the map behind. */
  NavigableMap<K, V> map();

  /** Shows a part of the map. */
  NavigableMap<K, V> view(NavigableMap<K, V> part);

  /** Shows keys of the map. */
  NavigableSet<K> view(NavigableSet<K> keys);

  /** Shows an entry of the map. */
  @Nullable Entry<K, V> view(@Nullable Entry<K, V> entry);

  @Override
  default @Nullable Comparator<? super K> comparator() {
    return map().comparator();
  }

  @Override
  default K firstKey() {
    return map().firstKey();
  }

  @Override
  default K lastKey() {
    return map().lastKey();
  }

  @Override
  default @Nullable Entry<K, V> firstEntry() {
    return view(map().firstEntry());
  }

  @Override
  default @Nullable Entry<K, V> lastEntry() {
    return view(map().lastEntry());
  }

  @Override
  default @Nullable Entry<K, V> lowerEntry(K key) {
    return view(map().lowerEntry(key));
  }

  @Override
  default @Nullable Entry<K, V> floorEntry(K key) {
    return view(map().floorEntry(key));
  }

  @Override
  default @Nullable Entry<K, V> ceilingEntry(K key) {
    return view(map().ceilingEntry(key));
  }

  @Override
  default @Nullable Entry<K, V> higherEntry(K key) {
    return view(map().higherEntry(key));
  }

  @Override
  default @Nullable K lowerKey(K key) {
    return map().lowerKey(key);
  }

  @Override
  default @Nullable K floorKey(K key) {
    return map().floorKey(key);
  }

  @Override
  default @Nullable K ceilingKey(K key) {
    return map().ceilingKey(key);
  }

  @Override
  default @Nullable K higherKey(K key) {
    return map().higherKey(key);
  }

  @Override
  default NavigableMap<K, V> descendingMap() {
    return view(map().descendingMap());
  }

  @Override
  default NavigableSet<K> navigableKeySet() {
    return view(map().navigableKeySet());
  }

  @Override
  default NavigableSet<K> descendingKeySet() {
    return view(map().descendingKeySet());
  }

  @Override
  default NavigableMap<K, V> subMap(K from, boolean withFrom, K to, boolean withTo) {
    return view(map().subMap(from, withFrom, to, withTo));
  }

  @Override
  default NavigableMap<K, V> headMap(K to, boolean inclusive) {
    return view(map().headMap(to, inclusive));
  }

  @Override
  default NavigableMap<K, V> tailMap(K from, boolean inclusive) {
    return view(map().tailMap(from, inclusive));
  }
}
