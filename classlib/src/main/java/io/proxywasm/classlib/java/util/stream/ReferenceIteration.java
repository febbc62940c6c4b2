package io.proxywasm.classlib.java.util.stream;

import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Makes each element of the one before it, when it is asked for. */
final class ReferenceIteration<T> extends Spliterators.AbstractSpliterator<T> {
  private final Predicate<? super T> hasNext;
  private final UnaryOperator<T> next;
  private T element;
  private boolean started;
  private boolean finished;

  ReferenceIteration(T seed, Predicate<? super T> hasNext, UnaryOperator<T> next) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    element = seed;
    this.hasNext = hasNext;
    this.next = next;
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    Objects.requireNonNull(action);
    if (finished) {
      return false;
    }
    if (started) {
      element = next.apply(element);
    }
    started = true;
    finished = !hasNext.test(element);
    if (!finished) {
      action.accept(element);
    }
    return !finished;
  }
}
