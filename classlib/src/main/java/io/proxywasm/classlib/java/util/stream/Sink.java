package io.proxywasm.classlib.java.util.stream;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * Takes the elements of a stream, between {@link #begin} and {@link #end}, in one of four kinds.
 */
abstract class Sink<T> implements Consumer<T>, IntConsumer, LongConsumer, DoubleConsumer {
  /** Announces elements; their number is -1 where it is not known. */
  void begin(long size) {}

  void end() {}

  /** Tells that it wants no more elements. */
  boolean isFull() {
    return false;
  }

  @Override
  public void accept(T element) {
    throw new IllegalStateException();
  }

  @Override
  public void accept(int element) {
    throw new IllegalStateException();
  }

  @Override
  public void accept(long element) {
    throw new IllegalStateException();
  }

  @Override
  public void accept(double element) {
    throw new IllegalStateException();
  }
}
