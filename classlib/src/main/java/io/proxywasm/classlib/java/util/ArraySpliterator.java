package io.proxywasm.classlib.java.util;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The elements of part of an array of objects. */
final class ArraySpliterator<T> extends ArrayPart<T> implements Spliterator<T> {
  private final Object[] array;

  ArraySpliterator(Object[] array, int from, int to, int characteristics) {
    super(from, to, characteristics);
    this.array = array;
  }

  @Override
  @SuppressWarnings("unchecked")
  public boolean tryAdvance(Consumer<? super T> action) {
    Objects.requireNonNull(action);
    if (from >= to) {
      return false;
    }
    action.accept((T) array[from++]);
    return true;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void forEachRemaining(Consumer<? super T> action) {
    Objects.requireNonNull(action);
    int i = from;
    from = to;
    for (; i < to; i++) {
      action.accept((T) array[i]);
    }
  }

  @Override
  public @Nullable Spliterator<T> trySplit() {
    int start = from;
    return splits() ? new ArraySpliterator<>(array, start, from, characteristics()) : null;
  }
}
