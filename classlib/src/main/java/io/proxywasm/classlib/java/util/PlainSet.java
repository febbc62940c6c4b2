package io.proxywasm.classlib.java.util;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A view of a set that takes no new elements. */
final class PlainSet<E extends @Nullable Object> extends AbstractSet<E> {
  private final Set<E> set;

  PlainSet(Set<E> set) {
    this.set = set;
  }

  @Override
  public int size() {
    return set.size();
  }

  @Override
  public Iterator<E> iterator() {
    return set.iterator();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return set.contains(element);
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return set.remove(element);
  }

  @Override
  public void clear() {
    set.clear();
  }
}
