package io.proxywasm.classlib.java.util;

import java.util.AbstractMap;
import java.util.NavigableMap;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** A view of an ordered map through which it cannot be changed. */
final class UnmodifiableNavigableMap<K extends @Nullable Object, V extends @Nullable Object>
    extends UnmodifiableMap<K, V> implements NavigableMapView<K, V> {
  private final NavigableMap<K, V> map;

  UnmodifiableNavigableMap(NavigableMap<K, V> map) {
    super(map);
    this.map = map;
  }

  @Override
  public NavigableMap<K, V> map() {
    return map;
  }

  @Override
  public NavigableMap<K, V> view(NavigableMap<K, V> part) {
    return new UnmodifiableNavigableMap<>(part);
  }

  @Override
  public NavigableSet<K> view(NavigableSet<K> keys) {
    return new UnmodifiableNavigableSet<>(keys);
  }

  @Override
  public @Nullable Entry<K, V> view(@Nullable Entry<K, V> entry) {
    return entry == null ? null : new AbstractMap.SimpleImmutableEntry<>(entry);
  }

  @Override
  public @Nullable Entry<K, V> pollFirstEntry() {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable Entry<K, V> pollLastEntry() {
    throw new UnsupportedOperationException();
  }
}
