package io.proxywasm.classlib.java.util;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A set that refuses each change, also one that would change nothing. */
public abstract class FrozenSet<E extends @Nullable Object> extends AbstractSet<E> {
  @Override
  public boolean add(E element) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean addAll(Collection<? extends E> elements) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean remove(@Nullable Object element) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean removeAll(Collection<?> elements) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean retainAll(Collection<?> elements) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException();
  }
}
