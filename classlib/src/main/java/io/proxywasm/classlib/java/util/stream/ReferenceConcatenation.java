package io.proxywasm.classlib.java.util.stream;

import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** First the elements of one spliterator, then those of the other. */
final class ReferenceConcatenation<T> extends Concatenation<T, Spliterator<T>>
    implements Spliterator<T> {
  ReferenceConcatenation(Spliterator<T> first, Spliterator<T> second) {
    super(first, second);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    if (inFirst) {
      if (first.tryAdvance(action)) {
        return true;
      }
      inFirst = false;
    }
    return second.tryAdvance(action);
  }

  @Override
  public void forEachRemaining(Consumer<? super T> action) {
    if (inFirst) {
      first.forEachRemaining(action);
      inFirst = false;
    }
    second.forEachRemaining(action);
  }

  @Override
  public @Nullable Spliterator<T> trySplit() {
    return null;
  }
}
