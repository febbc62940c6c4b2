package io.proxywasm.classlib.java.util.stream;

import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Makes each element of the one before it, when it is asked for. */
final class IntIteration extends Spliterators.AbstractIntSpliterator {
  private final IntPredicate hasNext;
  private final IntUnaryOperator next;
  private int element;
  private boolean started;
  private boolean finished;

  IntIteration(int seed, IntPredicate hasNext, IntUnaryOperator next) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    element = seed;
    this.hasNext = hasNext;
    this.next = next;
  }

  @Override
  public boolean tryAdvance(IntConsumer action) {
    Objects.requireNonNull(action);
    if (finished) {
      return false;
    }
    if (started) {
      element = next.applyAsInt(element);
    }
    started = true;
    finished = !hasNext.test(element);
    if (!finished) {
      action.accept(element);
    }
    return !finished;
  }
}
