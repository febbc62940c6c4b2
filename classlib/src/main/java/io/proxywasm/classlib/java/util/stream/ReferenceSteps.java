package io.proxywasm.classlib.java.util.stream;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What comes out of a pipeline of objects, one by one. */
final class ReferenceSteps<T> extends Steps<T, Elements<T>> implements Spliterator<T> {
  ReferenceSteps(Pipeline<T, ?> pipeline) {
    super(pipeline, new Elements<>());
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    Objects.requireNonNull(action);
    boolean stepped = step();
    if (stepped) {
      action.accept(buffer.array[position]);
    }
    return stepped;
  }

  @Override
  public void forEachRemaining(Consumer<? super T> action) {
    Objects.requireNonNull(action);
    pushRest(
        new Sink<T>() {
          @Override
          public void accept(T element) {
            action.accept(element);
          }
        });
  }

  @Override
  public @Nullable Spliterator<T> trySplit() {
    return null;
  }
}
