package io.proxywasm.classlib.java.util;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.DoubleConsumer;

/** An iterator over a spliterator of type {@code double}. */
final class DoubleSteps implements PrimitiveIterator.OfDouble, DoubleConsumer {
  private final Spliterator.OfDouble elements;
  private double next;
  private boolean ready;

  DoubleSteps(Spliterator.OfDouble elements) {
    this.elements = elements;
  }

  @Override
  public void accept(double element) {
    ready = true;
    next = element;
  }

  @Override
  public boolean hasNext() {
    if (!ready) {
      elements.tryAdvance((DoubleConsumer) this);
    }
    return ready;
  }

  @Override
  public double nextDouble() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ready = false;
    return next;
  }

  @Override
  public void forEachRemaining(DoubleConsumer action) {
    Objects.requireNonNull(action);
    if (ready) {
      ready = false;
      action.accept(next);
    }
    elements.forEachRemaining(action);
  }
}
