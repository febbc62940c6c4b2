package io.proxywasm.classlib.java.util;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The elements of part of an array of type {@code int}. */
final class IntArraySpliterator extends ArrayPart<Integer> implements Spliterator.OfInt {
  private final int[] array;

  IntArraySpliterator(int[] array, int from, int to, int characteristics) {
    super(from, to, characteristics);
    this.array = array;
  }

  @Override
  public boolean tryAdvance(IntConsumer action) {
    Objects.requireNonNull(action);
    if (from >= to) {
      return false;
    }
    action.accept(array[from++]);
    return true;
  }

  @Override
  public void forEachRemaining(IntConsumer action) {
    Objects.requireNonNull(action);
    int i = from;
    from = to;
    for (; i < to; i++) {
      action.accept(array[i]);
    }
  }

  @Override
  public @Nullable OfInt trySplit() {
    int start = from;
    return splits() ? new IntArraySpliterator(array, start, from, characteristics()) : null;
  }
}
