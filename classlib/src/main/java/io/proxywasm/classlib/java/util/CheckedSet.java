package io.proxywasm.classlib.java.util;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A view of a set that takes only elements of a class. */
class CheckedSet<E extends @Nullable Object> extends AbstractSet<E> {
  private final Set<E> set;
  private final ElementType<E> type;

  CheckedSet(Set<E> set, Class<?> type) {
    this.set = Objects.requireNonNull(set);
    this.type = new ElementType<>(type, "element into collection with element");
  }

  @Override
  public int size() {
    return set.size();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return set.contains(element);
  }

  @Override
  public Iterator<E> iterator() {
    return set.iterator();
  }

  @Override
  public boolean add(E element) {
    return set.add(type.check(element));
  }

  @Override
  public boolean addAll(Collection<? extends E> added) {
    return set.addAll(type.checkAll(added));
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return set.remove(element);
  }
}
