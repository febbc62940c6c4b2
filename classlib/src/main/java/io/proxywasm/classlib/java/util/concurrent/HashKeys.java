package io.proxywasm.classlib.java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The keys of a map as a set. */
abstract class HashKeys<K, V> extends AbstractSet<K> implements Serializable {
  private static final long serialVersionUID = 1;

  final transient ConcurrentMap<K, V> map;

  /** What an added key is given; null if none can be added. */
  final transient @Nullable V value;

  HashKeys(ConcurrentMap<K, V> map, @Nullable V value) {
    this.map = map;
    this.value = value;
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public boolean contains(@Nullable Object key) {
    return map.containsKey(key);
  }

  @Override
  public boolean add(K key) {
    if (value == null) {
      throw new UnsupportedOperationException();
    }
    return map.putIfAbsent(key, value) == null;
  }

  @Override
  public boolean remove(@Nullable Object key) {
    return map.remove(key) != null;
  }

  @Override
  public void clear() {
    map.clear();
  }

  @Override
  public Spliterator<K> spliterator() {
    return Spliterators.spliterator(
        this, Spliterator.DISTINCT | Spliterator.NONNULL | Spliterator.CONCURRENT);
  }

  @Override
  public Iterator<K> iterator() {
    var entries = map.entrySet().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return entries.hasNext();
      }

      @Override
      public K next() {
        return entries.next().getKey();
      }

      @Override
      public void remove() {
        entries.remove();
      }
    };
  }
}
