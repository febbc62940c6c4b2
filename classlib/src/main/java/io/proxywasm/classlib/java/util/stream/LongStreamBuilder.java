package io.proxywasm.classlib.java.util.stream;

import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/** Gathers the elements of a stream. */
final class LongStreamBuilder implements LongStream.Builder {
  private @Nullable Longs elements = new Longs();

  @Override
  public void accept(long value) {
    Sources.checkOpen(elements).accept(value);
  }

  @Override
  public LongStream build() {
    var built = Sources.checkOpen(elements);
    elements = null;
    return StreamSupport.longStream(
        Spliterators.spliterator(built.array, 0, built.size, Spliterator.ORDERED), false);
  }
}
