package io.proxywasm.classlib.java.util.stream;

import java.util.Spliterator;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** First the elements of one spliterator, then those of the other. */
final class DoubleConcatenation extends Concatenation<Double, Spliterator.OfDouble>
    implements Spliterator.OfDouble {
  DoubleConcatenation(Spliterator.OfDouble first, Spliterator.OfDouble second) {
    super(first, second);
  }

  @Override
  public boolean tryAdvance(DoubleConsumer action) {
    if (inFirst) {
      if (first.tryAdvance(action)) {
        return true;
      }
      inFirst = false;
    }
    return second.tryAdvance(action);
  }

  @Override
  public void forEachRemaining(DoubleConsumer action) {
    if (inFirst) {
      first.forEachRemaining(action);
      inFirst = false;
    }
    second.forEachRemaining(action);
  }

  @Override
  public @Nullable OfDouble trySplit() {
    return null;
  }
}
