package io.proxywasm.classlib.java.util;

import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The elements of an iterator. */
final class IteratorIteration<T> extends Iteration<T> implements Spliterator<T> {
  private final Iterator<? extends T> iterator;

  IteratorIteration(Iterator<? extends T> iterator, long size, int characteristics) {
    super(size, characteristics);
    this.iterator = Objects.requireNonNull(iterator);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    Objects.requireNonNull(action);
    if (!iterator.hasNext()) {
      return false;
    }
    action.accept(iterator.next());
    return true;
  }

  @Override
  public void forEachRemaining(Consumer<? super T> action) {
    Objects.requireNonNull(action);
    iterator.forEachRemaining(action);
  }

  @Override
  public @Nullable Spliterator<T> trySplit() {
    return null;
  }
}
