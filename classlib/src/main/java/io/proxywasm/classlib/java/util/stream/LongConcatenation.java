package io.proxywasm.classlib.java.util.stream;

import java.util.Spliterator;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** First the elements of one spliterator, then those of the other. */
final class LongConcatenation extends Concatenation<Long, Spliterator.OfLong>
    implements Spliterator.OfLong {
  LongConcatenation(Spliterator.OfLong first, Spliterator.OfLong second) {
    super(first, second);
  }

  @Override
  public boolean tryAdvance(LongConsumer action) {
    if (inFirst) {
      if (first.tryAdvance(action)) {
        return true;
      }
      inFirst = false;
    }
    return second.tryAdvance(action);
  }

  @Override
  public void forEachRemaining(LongConsumer action) {
    if (inFirst) {
      first.forEachRemaining(action);
      inFirst = false;
    }
    second.forEachRemaining(action);
  }

  @Override
  public @Nullable OfLong trySplit() {
    return null;
  }
}
