package io.proxywasm.classlib.java.util;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A view of a collection that is nothing more, and equal to itself only. */
final class PlainCollection<E extends @Nullable Object> extends AbstractCollection<E> {
  private final Collection<E> elements;

  PlainCollection(Collection<E> elements) {
    this.elements = Objects.requireNonNull(elements);
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public Iterator<E> iterator() {
    return elements.iterator();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return elements.contains(element);
  }

  @Override
  public boolean add(E element) {
    return elements.add(element);
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return elements.remove(element);
  }

  @Override
  public void clear() {
    elements.clear();
  }
}
