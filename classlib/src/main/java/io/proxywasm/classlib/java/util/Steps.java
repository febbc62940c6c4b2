package io.proxywasm.classlib.java.util;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An iterator over a spliterator. */
final class Steps<T> implements Iterator<T>, Consumer<T> {
  private final Spliterator<? extends T> elements;
  private @Nullable T next;
  private boolean ready;

  Steps(Spliterator<? extends T> elements) {
    this.elements = elements;
  }

  @Override
  public void accept(T element) {
    ready = true;
    next = element;
  }

  @Override
  public boolean hasNext() {
    if (!ready) {
      elements.tryAdvance(this);
    }
    return ready;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ready = false;
    T element = next;
    next = null;
    return element;
  }

  @Override
  public void forEachRemaining(Consumer<? super T> action) {
    Objects.requireNonNull(action);
    if (ready) {
      action.accept(next());
    }
    elements.forEachRemaining(action);
  }
}
