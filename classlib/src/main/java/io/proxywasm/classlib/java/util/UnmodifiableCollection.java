package io.proxywasm.classlib.java.util;

import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A view of a collection through which it cannot be changed. */
final class UnmodifiableCollection<E extends @Nullable Object> extends FrozenCollection<E> {
  private final Collection<? extends E> elements;

  UnmodifiableCollection(Collection<? extends E> elements) {
    this.elements = Objects.requireNonNull(elements);
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return elements.contains(element);
  }

  @Override
  public Iterator<E> iterator() {
    return new FrozenIterator<>(elements.iterator());
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    elements.forEach(action);
  }
}
