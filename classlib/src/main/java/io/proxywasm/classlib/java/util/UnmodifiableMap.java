package io.proxywasm.classlib.java.util;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A view of a map through which it cannot be changed. */
class UnmodifiableMap<K extends @Nullable Object, V extends @Nullable Object>
    extends FrozenMap<K, V> {
  private final Map<? extends K, ? extends V> map;

  UnmodifiableMap(Map<? extends K, ? extends V> map) {
    this.map = Objects.requireNonNull(map);
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return map.containsKey(key);
  }

  @Override
  public boolean containsValue(@Nullable Object value) {
    return map.containsValue(value);
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return map.get(key);
  }

  @Override
  public Set<K> keySet() {
    return new UnmodifiableSet<>(map.keySet());
  }

  @Override
  public Collection<V> values() {
    return new UnmodifiableCollection<>(map.values());
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new Entries<>(map.entrySet());
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    map.forEach(action);
  }

  /** The entries, each of which cannot be changed either. */
  private static final class Entries<K extends @Nullable Object, V extends @Nullable Object>
      extends FrozenSet<Entry<K, V>> {
    private final Set<? extends Entry<? extends K, ? extends V>> entries;

    Entries(Set<? extends Entry<? extends K, ? extends V>> entries) {
      this.entries = entries;
    }

    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public boolean contains(@Nullable Object entry) {
      return entries.contains(entry);
    }

    @Override
    public Iterator<Entry<K, V>> iterator() {
      var iterator = entries.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return iterator.hasNext();
        }

        @Override
        public Entry<K, V> next() {
          return new SimpleImmutableEntry<>(iterator.next());
        }

        @Override
        public void remove() {
          throw new UnsupportedOperationException();
        }
      };
    }
  }
}
