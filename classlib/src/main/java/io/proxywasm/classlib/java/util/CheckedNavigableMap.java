package io.proxywasm.classlib.java.util;

import java.util.NavigableMap;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** A view of an ordered map that takes only keys and values of two classes. */
final class CheckedNavigableMap<K extends @Nullable Object, V extends @Nullable Object>
    extends CheckedMap<K, V> implements NavigableMapView<K, V> {
  private final NavigableMap<K, V> map;
  private final Class<?> keyType;
  private final Class<?> valueType;

  CheckedNavigableMap(NavigableMap<K, V> map, Class<?> keyType, Class<?> valueType) {
    super(map, keyType, valueType);
    this.map = map;
    this.keyType = keyType;
    this.valueType = valueType;
  }

  @Override
  public NavigableMap<K, V> map() {
    return map;
  }

  @Override
  public NavigableMap<K, V> view(NavigableMap<K, V> part) {
    return new CheckedNavigableMap<>(part, keyType, valueType);
  }

  @Override
  public NavigableSet<K> view(NavigableSet<K> keys) {
    return new CheckedNavigableSet<>(keys, keyType);
  }

  @Override
  public @Nullable Entry<K, V> view(@Nullable Entry<K, V> entry) {
    return entry == null ? null : new CheckedEntry<>(entry, values);
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
  public NavigableSet<K> keySet() {
    return navigableKeySet();
  }
}
