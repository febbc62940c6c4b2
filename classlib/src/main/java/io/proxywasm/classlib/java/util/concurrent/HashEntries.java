package io.proxywasm.classlib.java.util.concurrent;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The entries of a map as a set. */
final class HashEntries<K, V> extends AbstractSet<Map.Entry<K, V>> {
  private final ConcurrentMap<K, V> map;
  private final HashNodes<K, V> nodes;

  HashEntries(ConcurrentMap<K, V> map, HashNodes<K, V> nodes) {
    this.map = map;
    this.nodes = nodes;
  }

  @Override
  public int size() {
    return nodes.size();
  }

  @Override
  public boolean contains(@Nullable Object entry) {
    return entry instanceof Map.Entry<?, ?> sought
        && sought.getValue() != null
        && sought.getValue().equals(map.get(sought.getKey()));
  }

  @Override
  public boolean add(Map.Entry<K, V> entry) {
    return map.put(entry.getKey(), entry.getValue()) == null;
  }

  @Override
  public boolean remove(@Nullable Object entry) {
    return entry instanceof Map.Entry<?, ?> sought
        && map.remove(sought.getKey(), sought.getValue());
  }

  @Override
  public void clear() {
    map.clear();
  }

  @Override
  public Iterator<Map.Entry<K, V>> iterator() {
    return new Iterator<>() {
      private final HashNodes<K, V>.Walk walk = nodes.walk();
      private @Nullable HashNode<K, V> next = walk.next();
      private @Nullable HashNode<K, V> last;

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public Map.Entry<K, V> next() {
        if (next == null) {
          throw new NoSuchElementException();
        }
        last = next;
        next = walk.next();
        return new Shown<>(map, last);
      }

      @Override
      public void remove() {
        if (last == null) {
          throw new IllegalStateException();
        }
        map.remove(last.key);
        last = null;
      }
    };
  }

  /** An entry of when it was met; a new value goes to the map. */
  private static final class Shown<K, V> extends AbstractMap.SimpleEntry<K, V> {
    private static final long serialVersionUID = 1;

    private final transient ConcurrentMap<K, V> map;

    Shown(ConcurrentMap<K, V> map, HashNode<K, V> node) {
      super(node.key, node.value);
      this.map = map;
    }

    @Override
    public V setValue(V value) {
      map.put(getKey(), value);
      return super.setValue(value);
    }
  }
}
