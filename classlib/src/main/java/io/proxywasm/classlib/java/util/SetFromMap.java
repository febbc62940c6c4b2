package io.proxywasm.classlib.java.util;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The set of a map's keys, to which more can be added. */
class SetFromMap<E extends @Nullable Object> extends AbstractSet<E> {
  private final Map<E, Boolean> map;

  SetFromMap(Map<E, Boolean> map) {
    if (!map.isEmpty()) {
      throw new IllegalArgumentException("Map is non-empty");
    }
    this.map = map;
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return map.containsKey(element);
  }

  @Override
  public boolean add(E element) {
    return map.put(element, Boolean.TRUE) == null;
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return map.remove(element) != null;
  }

  @Override
  public void clear() {
    map.clear();
  }

  @Override
  public Iterator<E> iterator() {
    return map.keySet().iterator();
  }
}
