package io.proxywasm.classlib.java.util.stream;

import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/** Makes each element of the one before it, when it is asked for. */
final class DoubleIteration extends Spliterators.AbstractDoubleSpliterator {
  private final DoublePredicate hasNext;
  private final DoubleUnaryOperator next;
  private double element;
  private boolean started;
  private boolean finished;

  DoubleIteration(double seed, DoublePredicate hasNext, DoubleUnaryOperator next) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    element = seed;
    this.hasNext = hasNext;
    this.next = next;
  }

  @Override
  public boolean tryAdvance(DoubleConsumer action) {
    Objects.requireNonNull(action);
    if (finished) {
      return false;
    }
    if (started) {
      element = next.applyAsDouble(element);
    }
    started = true;
    finished = !hasNext.test(element);
    if (!finished) {
      action.accept(element);
    }
    return !finished;
  }
}
