package io.proxywasm.classlib.java.util.concurrent;

import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes from each entry to the next greater one there is by then. */
final class SortedIterator<K, V, T> implements Iterator<T> {
  private final NavigableMap<K, V> map;
  private final Function<Map.Entry<K, V>, T> shown;
  private Map.@Nullable Entry<K, V> next;
  private Map.@Nullable Entry<K, V> last;

  SortedIterator(NavigableMap<K, V> map, Function<Map.Entry<K, V>, T> shown) {
    this.map = map;
    this.shown = shown;
    this.next = map.firstEntry();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public T next() {
    var entry = next;
    if (entry == null) {
      throw new NoSuchElementException();
    }
    last = entry;
    next = map.higherEntry(entry.getKey());
    return shown.apply(entry);
  }

  @Override
  public void remove() {
    if (last == null) {
      throw new IllegalStateException();
    }
    map.remove(last.getKey());
    last = null;
  }
}
