package io.proxywasm.classlib.java.util.stream;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** What comes out of a pipeline of type {@code long}, one by one. */
final class LongSteps extends Steps<Long, Longs> implements Spliterator.OfLong {
  LongSteps(Pipeline<Long, ?> pipeline) {
    super(pipeline, new Longs());
  }

  @Override
  public boolean tryAdvance(LongConsumer action) {
    Objects.requireNonNull(action);
    boolean stepped = step();
    if (stepped) {
      action.accept(buffer.array[position]);
    }
    return stepped;
  }

  @Override
  public void forEachRemaining(LongConsumer action) {
    Objects.requireNonNull(action);
    pushRest(
        new Sink<Long>() {
          @Override
          public void accept(long element) {
            action.accept(element);
          }
        });
  }

  @Override
  public @Nullable OfLong trySplit() {
    return null;
  }
}
