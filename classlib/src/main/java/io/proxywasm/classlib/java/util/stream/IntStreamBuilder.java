package io.proxywasm.classlib.java.util.stream;

import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/** Gathers the elements of a stream. */
final class IntStreamBuilder implements IntStream.Builder {
  private @Nullable Ints elements = new Ints();

  @Override
  public void accept(int value) {
    Sources.checkOpen(elements).accept(value);
  }

  @Override
  public IntStream build() {
    var built = Sources.checkOpen(elements);
    elements = null;
    return StreamSupport.intStream(
        Spliterators.spliterator(built.array, 0, built.size, Spliterator.ORDERED), false);
  }
}
