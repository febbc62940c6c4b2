package io.proxywasm.classlib.java.util.stream;

import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/** Makes each element of the one before it, when it is asked for. */
final class LongIteration extends Spliterators.AbstractLongSpliterator {
  private final LongPredicate hasNext;
  private final LongUnaryOperator next;
  private long element;
  private boolean started;
  private boolean finished;

  LongIteration(long seed, LongPredicate hasNext, LongUnaryOperator next) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    element = seed;
    this.hasNext = hasNext;
    this.next = next;
  }

  @Override
  public boolean tryAdvance(LongConsumer action) {
    Objects.requireNonNull(action);
    if (finished) {
      return false;
    }
    if (started) {
      element = next.applyAsLong(element);
    }
    started = true;
    finished = !hasNext.test(element);
    if (!finished) {
      action.accept(element);
    }
    return !finished;
  }
}
