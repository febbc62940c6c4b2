package io.proxywasm.classlib.java.util.stream;

import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/** Gathers the elements of a stream. */
final class DoubleStreamBuilder implements DoubleStream.Builder {
  private @Nullable Doubles elements = new Doubles();

  @Override
  public void accept(double value) {
    Sources.checkOpen(elements).accept(value);
  }

  @Override
  public DoubleStream build() {
    var built = Sources.checkOpen(elements);
    elements = null;
    return StreamSupport.doubleStream(
        Spliterators.spliterator(built.array, 0, built.size, Spliterator.ORDERED), false);
  }
}
