package io.proxywasm.classlib.java.util;

import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A view of a set through which it cannot be changed. */
class UnmodifiableSet<E extends @Nullable Object> extends FrozenSet<E> {
  private final Set<? extends E> set;

  UnmodifiableSet(Set<? extends E> set) {
    this.set = Objects.requireNonNull(set);
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
    return new FrozenIterator<>(set.iterator());
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    set.forEach(action);
  }
}
