package io.proxywasm.classlib.java.util.stream;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What comes out of a pipeline of type {@code int}, one by one. */
final class IntSteps extends Steps<Integer, Ints> implements Spliterator.OfInt {
  IntSteps(Pipeline<Integer, ?> pipeline) {
    super(pipeline, new Ints());
  }

  @Override
  public boolean tryAdvance(IntConsumer action) {
    Objects.requireNonNull(action);
    boolean stepped = step();
    if (stepped) {
      action.accept(buffer.array[position]);
    }
    return stepped;
  }

  @Override
  public void forEachRemaining(IntConsumer action) {
    Objects.requireNonNull(action);
    pushRest(
        new Sink<Integer>() {
          @Override
          public void accept(int element) {
            action.accept(element);
          }
        });
  }

  @Override
  public @Nullable OfInt trySplit() {
    return null;
  }
}
