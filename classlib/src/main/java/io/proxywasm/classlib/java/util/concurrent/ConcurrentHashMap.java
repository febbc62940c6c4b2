package io.proxywasm.classlib.java.util.concurrent;

import java.io.Serializable;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@link java.util.concurrent.ConcurrentHashMap}: no null, and who iterates goes
 * on while the map changes.
 */
public class ConcurrentHashMap<K, V> extends BulkMap<K, V>
    implements ConcurrentMap<K, V>, Serializable {
  private static final long serialVersionUID = 1;

  private final transient HashNodes<K, V> nodes = new HashNodes<>();

  /** Keys whose absent values are being computed right now, the innermost first. */
  private transient @Nullable Computation computation;

  public ConcurrentHashMap() {}

  public ConcurrentHashMap(int capacity) {
    this(capacity, 1);
  }

  public ConcurrentHashMap(int capacity, float loadFactor) {
    this(capacity, loadFactor, 1);
  }

  public ConcurrentHashMap(int capacity, float loadFactor, int concurrency) {
    if (!(loadFactor > 0) || capacity < 0 || concurrency <= 0) {
      throw new IllegalArgumentException();
    }
  }

  @SuppressWarnings("this-escape")
  public ConcurrentHashMap(Map<? extends K, ? extends V> map) {
    putAll(map);
  }

  @Override
  public int size() {
    return nodes.size();
  }

  public long mappingCount() {
    return nodes.size();
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    var node = nodes.find(Objects.requireNonNull(key));
    return node == null ? null : node.value;
  }

  @Override
  public V getOrDefault(@Nullable Object key, V other) {
    V value = get(key);
    return value == null ? other : value;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public boolean containsValue(@Nullable Object value) {
    return super.containsValue(Objects.requireNonNull(value));
  }

  public boolean contains(Object value) {
    return containsValue(value);
  }

  @Override
  public @Nullable V put(K key, V value) {
    Objects.requireNonNull(value);
    var node = nodes.find(Objects.requireNonNull(key));
    if (node != null) {
      V old = node.value;
      node.value = value;
      return old;
    }
    checkNotComputed(key);
    nodes.add(key, value);
    return null;
  }

  @Override
  public @Nullable V putIfAbsent(K key, V value) {
    Objects.requireNonNull(value);
    V old = get(key);
    return old == null ? put(key, value) : old;
  }

  @Override
  public @Nullable V remove(@Nullable Object key) {
    return nodes.remove(Objects.requireNonNull(key));
  }

  @Override
  public boolean remove(Object key, @Nullable Object value) {
    boolean found = value != null && value.equals(get(key));
    if (found) {
      remove(key);
    } else {
      Objects.requireNonNull(key);
    }
    return found;
  }

  @Override
  public @Nullable V replace(K key, V value) {
    Objects.requireNonNull(value);
    return get(key) == null ? null : put(key, value);
  }

  @Override
  public boolean replace(K key, V oldValue, V newValue) {
    Objects.requireNonNull(newValue);
    boolean found = Objects.requireNonNull(oldValue).equals(get(key));
    if (found) {
      put(key, newValue);
    }
    return found;
  }

  @Override
  public void clear() {
    nodes.clear();
  }

  @Override
  @SuppressWarnings("NullAway")
  public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
    Objects.requireNonNull(function);
    V old = get(key);
    return old != null ? old : compute(key, (k, none) -> function.apply(k));
  }

  @Override
  @SuppressWarnings("NullAway")
  public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    return get(key) == null ? null : compute(key, function);
  }

  @Override
  @SuppressWarnings("NullAway")
  public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    V old = get(key);
    V value = old == null ? computeAbsent(key, function) : function.apply(key, old);
    if (value != null) {
      put(key, value);
    } else if (old != null) {
      remove(key);
    }
    return value;
  }

  @SuppressWarnings("NullAway")
  private @Nullable V computeAbsent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    checkNotComputed(key);
    var outer = computation;
    computation = new Computation(key, outer);
    try {
      return function.apply(key, null);
    } finally {
      computation = outer;
    }
  }

  private void checkNotComputed(K key) {
    for (var each = computation; each != null; each = each.outer) {
      if (each.key.equals(key)) {
        throw new IllegalStateException("Recursive update");
      }
    }
  }

  @Override
  @SuppressWarnings("NullAway")
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
    Objects.requireNonNull(value);
    Objects.requireNonNull(function);
    return compute(key, (k, old) -> old == null ? value : function.apply(old, value));
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    for (var entry : entrySet()) {
      entry.setValue(function.apply(entry.getKey(), entry.getValue()));
    }
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new HashEntries<>(this, nodes);
  }

  @Override
  public KeySetView<K, V> keySet() {
    return new KeySetView<>(this, null);
  }

  /** Returns the keys as a set to which more can be added, each with the same value. */
  public KeySetView<K, V> keySet(V value) {
    return new KeySetView<>(this, Objects.requireNonNull(value));
  }

  public static <T> KeySetView<T, Boolean> newKeySet() {
    return new ConcurrentHashMap<T, Boolean>().keySet(Boolean.TRUE);
  }

  public static <T> KeySetView<T, Boolean> newKeySet(int capacity) {
    return new ConcurrentHashMap<T, Boolean>(capacity).keySet(Boolean.TRUE);
  }

  public Enumeration<K> keys() {
    return Collections.enumeration(keySet());
  }

  public Enumeration<V> elements() {
    return Collections.enumeration(values());
  }

  private record Computation(Object key, @Nullable Computation outer) {}

  /** The keys of a map as a set. */
  public static final class KeySetView<K, V> extends HashKeys<K, V> {
    KeySetView(ConcurrentHashMap<K, V> map, @Nullable V value) {
      super(map, value);
    }

    public ConcurrentHashMap<K, V> getMap() {
      return (ConcurrentHashMap<K, V>) map;
    }

    public @Nullable V getMappedValue() {
      return value;
    }
  }
}
