package io.proxywasm.classlib.java.util.stream;

import java.util.Spliterator;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** First the elements of one spliterator, then those of the other. */
final class IntConcatenation extends Concatenation<Integer, Spliterator.OfInt>
    implements Spliterator.OfInt {
  IntConcatenation(Spliterator.OfInt first, Spliterator.OfInt second) {
    super(first, second);
  }

  @Override
  public boolean tryAdvance(IntConsumer action) {
    if (inFirst) {
      if (first.tryAdvance(action)) {
        return true;
      }
      inFirst = false;
    }
    return second.tryAdvance(action);
  }

  @Override
  public void forEachRemaining(IntConsumer action) {
    if (inFirst) {
      first.forEachRemaining(action);
      inFirst = false;
    }
    second.forEachRemaining(action);
  }

  @Override
  public @Nullable OfInt trySplit() {
    return null;
  }
}
