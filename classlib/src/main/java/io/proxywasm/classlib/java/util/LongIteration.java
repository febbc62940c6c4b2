package io.proxywasm.classlib.java.util;

import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The elements of an iterator over type {@code long}. */
final class LongIteration extends Iteration<Long> implements Spliterator.OfLong {
  private final PrimitiveIterator.OfLong iterator;

  LongIteration(PrimitiveIterator.OfLong iterator, long size, int characteristics) {
    super(size, characteristics);
    this.iterator = Objects.requireNonNull(iterator);
  }

  @Override
  public boolean tryAdvance(LongConsumer action) {
    Objects.requireNonNull(action);
    if (!iterator.hasNext()) {
      return false;
    }
    action.accept(iterator.nextLong());
    return true;
  }

  @Override
  public void forEachRemaining(LongConsumer action) {
    Objects.requireNonNull(action);
    iterator.forEachRemaining(action);
  }

  @Override
  public @Nullable OfLong trySplit() {
    return null;
  }
}
