package io.proxywasm.classlib.java.util;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The elements of part of an array of type {@code long}. */
final class LongArraySpliterator extends ArrayPart<Long> implements Spliterator.OfLong {
  private final long[] array;

  LongArraySpliterator(long[] array, int from, int to, int characteristics) {
    super(from, to, characteristics);
    this.array = array;
  }

  @Override
  public boolean tryAdvance(LongConsumer action) {
    Objects.requireNonNull(action);
    if (from >= to) {
      return false;
    }
    action.accept(array[from++]);
    return true;
  }

  @Override
  public void forEachRemaining(LongConsumer action) {
    Objects.requireNonNull(action);
    int i = from;
    from = to;
    for (; i < to; i++) {
      action.accept(array[i]);
    }
  }

  @Override
  public @Nullable OfLong trySplit() {
    int start = from;
    return splits() ? new LongArraySpliterator(array, start, from, characteristics()) : null;
  }
}
