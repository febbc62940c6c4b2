package io.proxywasm.classlib.java.util;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of a map, which take only values of a class. */
final class CheckedEntries<K extends @Nullable Object, V extends @Nullable Object>
    extends AbstractSet<Map.Entry<K, V>> {
  private final Set<Map.Entry<K, V>> entries;
  private final ElementType<V> type;

  CheckedEntries(Set<Map.Entry<K, V>> entries, ElementType<V> type) {
    this.entries = entries;
    this.type = type;
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
  public boolean remove(@Nullable Object entry) {
    return entries.remove(entry);
  }

  @Override
  public void clear() {
    entries.clear();
  }

  @Override
  public Iterator<Map.Entry<K, V>> iterator() {
    var all = entries.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Map.Entry<K, V> next() {
        return new CheckedEntry<>(all.next(), type);
      }

      @Override
      public void remove() {
        all.remove();
      }
    };
  }
}
