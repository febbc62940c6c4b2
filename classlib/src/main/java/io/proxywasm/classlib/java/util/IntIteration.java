package io.proxywasm.classlib.java.util;

import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The elements of an iterator over type {@code int}. */
final class IntIteration extends Iteration<Integer> implements Spliterator.OfInt {
  private final PrimitiveIterator.OfInt iterator;

  IntIteration(PrimitiveIterator.OfInt iterator, long size, int characteristics) {
    super(size, characteristics);
    this.iterator = Objects.requireNonNull(iterator);
  }

  @Override
  public boolean tryAdvance(IntConsumer action) {
    Objects.requireNonNull(action);
    if (!iterator.hasNext()) {
      return false;
    }
    action.accept(iterator.nextInt());
    return true;
  }

  @Override
  public void forEachRemaining(IntConsumer action) {
    Objects.requireNonNull(action);
    iterator.forEachRemaining(action);
  }

  @Override
  public @Nullable OfInt trySplit() {
    return null;
  }
}
