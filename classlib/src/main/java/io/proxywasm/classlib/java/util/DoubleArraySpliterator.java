package io.proxywasm.classlib.java.util;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** The elements of part of an array of type {@code double}. */
final class DoubleArraySpliterator extends ArrayPart<Double> implements Spliterator.OfDouble {
  private final double[] array;

  DoubleArraySpliterator(double[] array, int from, int to, int characteristics) {
    super(from, to, characteristics);
    this.array = array;
  }

  @Override
  public boolean tryAdvance(DoubleConsumer action) {
    Objects.requireNonNull(action);
    if (from >= to) {
      return false;
    }
    action.accept(array[from++]);
    return true;
  }

  @Override
  public void forEachRemaining(DoubleConsumer action) {
    Objects.requireNonNull(action);
    int i = from;
    from = to;
    for (; i < to; i++) {
      action.accept(array[i]);
    }
  }

  @Override
  public @Nullable OfDouble trySplit() {
    int start = from;
    return splits() ? new DoubleArraySpliterator(array, start, from, characteristics()) : null;
  }
}
