package io.proxywasm.classlib.java.util;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.IntConsumer;

/** An iterator over a spliterator of type {@code int}. */
final class IntSteps implements PrimitiveIterator.OfInt, IntConsumer {
  private final Spliterator.OfInt elements;
  private int next;
  private boolean ready;

  IntSteps(Spliterator.OfInt elements) {
    this.elements = elements;
  }

  @Override
  public void accept(int element) {
    ready = true;
    next = element;
  }

  @Override
  public boolean hasNext() {
    if (!ready) {
      elements.tryAdvance((IntConsumer) this);
    }
    return ready;
  }

  @Override
  public int nextInt() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ready = false;
    return next;
  }

  @Override
  public void forEachRemaining(IntConsumer action) {
    Objects.requireNonNull(action);
    if (ready) {
      ready = false;
      action.accept(next);
    }
    elements.forEachRemaining(action);
  }
}
