package io.proxywasm.classlib.java.util;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A view of a collection that takes only elements of a class. */
class CheckedCollection<E extends @Nullable Object> extends AbstractCollection<E> {
  private final Collection<E> elements;
  final ElementType<E> type;

  CheckedCollection(Collection<E> elements, Class<?> type) {
    this.elements = Objects.requireNonNull(elements);
    this.type = new ElementType<>(type, "element into collection with element");
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
  public boolean add(E element) {
    return elements.add(type.check(element));
  }

  @Override
  public boolean addAll(Collection<? extends E> added) {
    return elements.addAll(type.checkAll(added));
  }
}
