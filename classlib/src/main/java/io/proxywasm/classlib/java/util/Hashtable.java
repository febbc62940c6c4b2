package io.proxywasm.classlib.java.util;

import java.io.Serializable;
import java.util.Collection;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.Hashtable}: a hash map that wants no null. */
@SuppressWarnings("NullAway")
public class Hashtable<K, V> extends Dictionary<K, V>
    implements Map<K, V>, Cloneable, Serializable {
  private static final long serialVersionUID = 1;

  private final Map<K, V> map;

  public Hashtable() {
    this(11);
  }

  /** Puts the entries of a subclass into another kind of map. */
  Hashtable(Storage<K, V> storage) {
    map = storage.map();
  }

  record Storage<K, V>(Map<K, V> map) {}

  /** Returns what has the entries. */
  Map<K, V> storage() {
    return map;
  }

  public Hashtable(int capacity) {
    this(capacity, 0.75f);
  }

  public Hashtable(int capacity, float loadFactor) {
    map = new HashMap<>();
    if (capacity < 0) {
      throw new IllegalArgumentException("Illegal Capacity: " + capacity);
    }
    if (!(loadFactor > 0)) {
      throw new IllegalArgumentException("Illegal Load: " + loadFactor);
    }
  }

  @SuppressWarnings("this-escape")
  public Hashtable(Map<? extends K, ? extends V> entries) {
    this();
    putAll(entries);
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
  public @Nullable V get(Object key) {
    return map.get(Objects.requireNonNull(key));
  }

  @Override
  public boolean containsKey(Object key) {
    return map.containsKey(Objects.requireNonNull(key));
  }

  @Override
  public boolean containsValue(Object value) {
    return map.containsValue(Objects.requireNonNull(value));
  }

  public boolean contains(Object value) {
    return containsValue(value);
  }

  @Override
  public @Nullable V put(K key, V value) {
    Objects.requireNonNull(value);
    return map.put(Objects.requireNonNull(key), value);
  }

  @Override
  public void putAll(Map<? extends K, ? extends V> entries) {
    for (var entry : entries.entrySet()) {
      put(entry.getKey(), entry.getValue());
    }
  }

  @Override
  public @Nullable V putIfAbsent(K key, V value) {
    Objects.requireNonNull(value);
    return map.putIfAbsent(Objects.requireNonNull(key), value);
  }

  @Override
  public @Nullable V remove(Object key) {
    return map.remove(Objects.requireNonNull(key));
  }

  @Override
  public boolean remove(Object key, Object value) {
    Objects.requireNonNull(value);
    return map.remove(Objects.requireNonNull(key), value);
  }

  @Override
  public @Nullable V replace(K key, V value) {
    Objects.requireNonNull(value);
    return map.replace(Objects.requireNonNull(key), value);
  }

  @Override
  public boolean replace(K key, V oldValue, V newValue) {
    Objects.requireNonNull(oldValue);
    Objects.requireNonNull(newValue);
    return map.replace(Objects.requireNonNull(key), oldValue, newValue);
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    map.replaceAll((key, value) -> Objects.requireNonNull(function.apply(key, value)));
  }

  @Override
  public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
    return map.computeIfAbsent(Objects.requireNonNull(key), function);
  }

  @Override
  public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    return map.computeIfPresent(Objects.requireNonNull(key), function);
  }

  @Override
  public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    return map.compute(Objects.requireNonNull(key), function);
  }

  @Override
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    return compute(key, (k, old) -> old == null ? value : function.apply(old, value));
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    map.forEach(action);
  }

  @Override
  public void clear() {
    map.clear();
  }

  @Override
  public Set<K> keySet() {
    return new TableSet<>(map.keySet());
  }

  @Override
  public Collection<V> values() {
    return new TableSet<>(map.values());
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new TableSet<>(map.entrySet());
  }

  @Override
  public Enumeration<K> keys() {
    return isEmpty() ? Collections.emptyEnumeration() : Collections.enumeration(keySet());
  }

  @Override
  public Enumeration<V> elements() {
    return isEmpty() ? Collections.emptyEnumeration() : Collections.enumeration(values());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return map.equals(other);
  }

  @Override
  public int hashCode() {
    return map.hashCode();
  }

  @Override
  public String toString() {
    return map.toString();
  }

  @Override
  public Object clone() {
    return new Hashtable<>(this);
  }
}
