package io.proxywasm.classlib.java.util.concurrent;

import io.proxywasm.classlib.java.util.NavigableKeys;
import io.proxywasm.classlib.methods.java.util.SortedElements;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** The keys of a {@link SortedEntries} as a set. */
class SortedKeys<E> extends NavigableKeys<E> {
  SortedKeys(NavigableMap<E, ?> map) {
    super(map);
  }

  @Override
  protected NavigableSet<E> view(NavigableMap<E, ?> part) {
    return new SortedKeys<>(part);
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return map.remove(element) != null;
  }

  @Override
  public Iterator<E> iterator() {
    return iterator(map);
  }

  @Override
  public Iterator<E> descendingIterator() {
    return iterator(map.descendingMap());
  }

  @Override
  @SuppressWarnings("unchecked")
  public Spliterator<E> spliterator() {
    return (Spliterator<E>)
        new SortedElements((SortedSet<Object>) this, Spliterator.CONCURRENT | Spliterator.NONNULL);
  }

  private static <K, V> Iterator<K> iterator(NavigableMap<K, V> map) {
    return new SortedIterator<>(map, Map.Entry::getKey);
  }
}
