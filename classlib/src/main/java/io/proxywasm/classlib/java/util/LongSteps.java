package io.proxywasm.classlib.java.util;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.LongConsumer;

/** An iterator over a spliterator of type {@code long}. */
final class LongSteps implements PrimitiveIterator.OfLong, LongConsumer {
  private final Spliterator.OfLong elements;
  private long next;
  private boolean ready;

  LongSteps(Spliterator.OfLong elements) {
    this.elements = elements;
  }

  @Override
  public void accept(long element) {
    ready = true;
    next = element;
  }

  @Override
  public boolean hasNext() {
    if (!ready) {
      elements.tryAdvance((LongConsumer) this);
    }
    return ready;
  }

  @Override
  public long nextLong() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ready = false;
    return next;
  }

  @Override
  public void forEachRemaining(LongConsumer action) {
    Objects.requireNonNull(action);
    if (ready) {
      ready = false;
      action.accept(next);
    }
    elements.forEachRemaining(action);
  }
}
