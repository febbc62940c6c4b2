package io.proxywasm.classlib.java.util.stream;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** What comes out of a pipeline of type {@code double}, one by one. */
final class DoubleSteps extends Steps<Double, Doubles> implements Spliterator.OfDouble {
  DoubleSteps(Pipeline<Double, ?> pipeline) {
    super(pipeline, new Doubles());
  }

  @Override
  public boolean tryAdvance(DoubleConsumer action) {
    Objects.requireNonNull(action);
    boolean stepped = step();
    if (stepped) {
      action.accept(buffer.array[position]);
    }
    return stepped;
  }

  @Override
  public void forEachRemaining(DoubleConsumer action) {
    Objects.requireNonNull(action);
    pushRest(
        new Sink<Double>() {
          @Override
          public void accept(double element) {
            action.accept(element);
          }
        });
  }

  @Override
  public @Nullable OfDouble trySplit() {
    return null;
  }
}
