package io.proxywasm.classlib.java.util;

import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** The elements of an iterator over type {@code double}. */
final class DoubleIteration extends Iteration<Double> implements Spliterator.OfDouble {
  private final PrimitiveIterator.OfDouble iterator;

  DoubleIteration(PrimitiveIterator.OfDouble iterator, long size, int characteristics) {
    super(size, characteristics);
    this.iterator = Objects.requireNonNull(iterator);
  }

  @Override
  public boolean tryAdvance(DoubleConsumer action) {
    Objects.requireNonNull(action);
    if (!iterator.hasNext()) {
      return false;
    }
    action.accept(iterator.nextDouble());
    return true;
  }

  @Override
  public void forEachRemaining(DoubleConsumer action) {
    Objects.requireNonNull(action);
    iterator.forEachRemaining(action);
  }

  @Override
  public @Nullable OfDouble trySplit() {
    return null;
  }
}
