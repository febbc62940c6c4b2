package io.proxywasm.classlib.java.util;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A view of a map that takes only keys and values of two classes. */
class CheckedMap<K extends @Nullable Object, V extends @Nullable Object> extends AbstractMap<K, V> {
  private final Map<K, V> map;
  private final ElementType<K> keys;
  final ElementType<V> values;

  CheckedMap(Map<K, V> map, Class<?> keyType, Class<?> valueType) {
    this.map = Objects.requireNonNull(map);
    keys = new ElementType<>(keyType, "key into map with key");
    values = new ElementType<>(valueType, "value into map with value");
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return map.get(key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return map.containsKey(key);
  }

  @Override
  public @Nullable V put(K key, V value) {
    return map.put(keys.check(key), values.check(value));
  }

  @Override
  public @Nullable V remove(@Nullable Object key) {
    return map.remove(key);
  }

  @Override
  public @Nullable V replace(K key, V value) {
    return map.replace(keys.check(key), values.check(value));
  }

  @Override
  public boolean replace(K key, V expected, V value) {
    return map.replace(keys.check(key), expected, values.check(value));
  }

  @Override
  public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
    Objects.requireNonNull(function);
    return map.computeIfAbsent(keys.check(key), k -> values.check(function.apply(k)));
  }

  @Override
  public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    return map.computeIfPresent(key, checked(function));
  }

  @Override
  public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    return map.compute(keys.check(key), checked(function));
  }

  @Override
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
    return map.merge(keys.check(key), values.check(value), checked(function));
  }

  private <A extends @Nullable Object> BiFunction<A, V, V> checked(
      BiFunction<? super A, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    return (a, b) -> values.check(function.apply(a, b));
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new CheckedEntries<>(map.entrySet(), values);
  }
}
