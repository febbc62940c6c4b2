package io.proxywasm.classlib.java.util.concurrent;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map in order that changes under who iterates, who goes on from where he is; over one that does
 * not allow that.
 */
abstract class SortedEntries<K, V> extends AbstractMap<K, V>
    implements ConcurrentNavigableMap<K, V> {
  final transient NavigableMap<K, V> entries;

  SortedEntries(NavigableMap<K, V> entries) {
    this.entries = entries;
  }

  /** Refuses a key that has no place here. */
  abstract void check(K key);

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  @Override
  public @Nullable Comparator<? super K> comparator() {
    return entries.comparator();
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return entries.get(Objects.requireNonNull(key));
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public boolean containsValue(@Nullable Object value) {
    return super.containsValue(Objects.requireNonNull(value));
  }

  @Override
  public V getOrDefault(@Nullable Object key, V other) {
    V value = get(key);
    return value == null ? other : value;
  }

  @Override
  public @Nullable V put(K key, V value) {
    Objects.requireNonNull(value);
    check(Objects.requireNonNull(key));
    return entries.put(key, value);
  }

  @Override
  public @Nullable V putIfAbsent(K key, V value) {
    Objects.requireNonNull(value);
    check(Objects.requireNonNull(key));
    return entries.putIfAbsent(key, value);
  }

  @Override
  public @Nullable V remove(@Nullable Object key) {
    return entries.remove(Objects.requireNonNull(key));
  }

  @Override
  public boolean remove(@Nullable Object key, @Nullable Object value) {
    boolean same = Objects.equals(get(key), value) && value != null;
    if (same) {
      remove(key);
    }
    return same;
  }

  @Override
  public @Nullable V replace(K key, V value) {
    Objects.requireNonNull(value);
    check(Objects.requireNonNull(key));
    return get(key) == null ? null : put(key, value);
  }

  @Override
  public boolean replace(K key, V old, V value) {
    Objects.requireNonNull(old);
    Objects.requireNonNull(value);
    check(Objects.requireNonNull(key));
    boolean same = old.equals(get(key));
    if (same) {
      put(key, value);
    }
    return same;
  }

  @Override
  public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
    Objects.requireNonNull(function);
    V value = get(key);
    return value == null ? set(key, function.apply(key)) : value;
  }

  @Override
  public @Nullable V computeIfPresent(
      K key, BiFunction<? super K, ? super V, ? extends @Nullable V> function) {
    Objects.requireNonNull(function);
    V value = get(key);
    return value == null ? null : set(key, function.apply(key, value));
  }

  @Override
  public @Nullable V compute(
      K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
    Objects.requireNonNull(function);
    return set(key, function.apply(key, get(key)));
  }

  @Override
  public @Nullable V merge(
      K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
    Objects.requireNonNull(value);
    Objects.requireNonNull(function);
    V old = get(key);
    return set(key, old == null ? value : function.apply(old, value));
  }

  /** Sets a value, or removes it; returns the new one. */
  private @Nullable V set(K key, @Nullable V value) {
    if (value == null) {
      remove(key);
    } else {
      put(key, value);
    }
    return value;
  }

  @Override
  public void clear() {
    entries.clear();
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    Objects.requireNonNull(action);
    for (var entry : entrySet()) {
      action.accept(entry.getKey(), entry.getValue());
    }
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    for (var entry : entrySet()) {
      put(entry.getKey(), function.apply(entry.getKey(), entry.getValue()));
    }
  }

  @Override
  public NavigableSet<K> keySet() {
    return new SortedKeys<>(this);
  }

  @Override
  public NavigableSet<K> navigableKeySet() {
    return keySet();
  }

  @Override
  public NavigableSet<K> descendingKeySet() {
    return descendingMap().keySet();
  }

  @Override
  public Collection<V> values() {
    return new AbstractCollection<>() {
      @Override
      public Iterator<V> iterator() {
        return new SortedIterator<>(SortedEntries.this, Map.Entry::getValue);
      }

      @Override
      public int size() {
        return entries.size();
      }

      @Override
      public void clear() {
        entries.clear();
      }
    };
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<K, V>> iterator() {
        return new SortedIterator<>(SortedEntries.this, entry -> entry);
      }

      @Override
      public int size() {
        return entries.size();
      }

      @Override
      public boolean contains(@Nullable Object object) {
        return object instanceof Map.Entry<?, ?> entry
            && Objects.equals(get(entry.getKey()), entry.getValue());
      }

      @Override
      public boolean remove(@Nullable Object object) {
        return object instanceof Map.Entry<?, ?> entry
            && SortedEntries.this.remove(entry.getKey(), entry.getValue());
      }

      @Override
      public void clear() {
        entries.clear();
      }
    };
  }

  @Override
  public ConcurrentNavigableMap<K, V> subMap(K from, K to) {
    return subMap(from, true, to, false);
  }

  @Override
  public ConcurrentNavigableMap<K, V> headMap(K to) {
    return headMap(to, false);
  }

  @Override
  public ConcurrentNavigableMap<K, V> tailMap(K from) {
    return tailMap(from, true);
  }

  @Override
  public K firstKey() {
    return entries.firstKey();
  }

  @Override
  public K lastKey() {
    return entries.lastKey();
  }

  @Override
  public @Nullable K lowerKey(K key) {
    return entries.lowerKey(Objects.requireNonNull(key));
  }

  @Override
  public @Nullable K floorKey(K key) {
    return entries.floorKey(Objects.requireNonNull(key));
  }

  @Override
  public @Nullable K ceilingKey(K key) {
    return entries.ceilingKey(Objects.requireNonNull(key));
  }

  @Override
  public @Nullable K higherKey(K key) {
    return entries.higherKey(Objects.requireNonNull(key));
  }

  @Override
  public Map.@Nullable Entry<K, V> lowerEntry(K key) {
    return entries.lowerEntry(Objects.requireNonNull(key));
  }

  @Override
  public Map.@Nullable Entry<K, V> floorEntry(K key) {
    return entries.floorEntry(Objects.requireNonNull(key));
  }

  @Override
  public Map.@Nullable Entry<K, V> ceilingEntry(K key) {
    return entries.ceilingEntry(Objects.requireNonNull(key));
  }

  @Override
  public Map.@Nullable Entry<K, V> higherEntry(K key) {
    return entries.higherEntry(Objects.requireNonNull(key));
  }

  @Override
  public Map.@Nullable Entry<K, V> firstEntry() {
    return entries.firstEntry();
  }

  @Override
  public Map.@Nullable Entry<K, V> lastEntry() {
    return entries.lastEntry();
  }

  @Override
  public Map.@Nullable Entry<K, V> pollFirstEntry() {
    return entries.pollFirstEntry();
  }

  @Override
  public Map.@Nullable Entry<K, V> pollLastEntry() {
    return entries.pollLastEntry();
  }
}
