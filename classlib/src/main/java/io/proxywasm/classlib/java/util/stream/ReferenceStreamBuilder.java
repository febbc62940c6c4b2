package io.proxywasm.classlib.java.util.stream;

import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/** Gathers the elements of a stream. */
final class ReferenceStreamBuilder<T> implements Stream.Builder<T> {
  private @Nullable Elements<T> elements = new Elements<>();

  @Override
  public void accept(T value) {
    Sources.checkOpen(elements).accept(value);
  }

  @Override
  public Stream<T> build() {
    var built = Sources.checkOpen(elements);
    elements = null;
    return StreamSupport.stream(
        Spliterators.spliterator(built.array, 0, built.size, Spliterator.ORDERED), false);
  }
}
