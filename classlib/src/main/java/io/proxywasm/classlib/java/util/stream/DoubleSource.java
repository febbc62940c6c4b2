package io.proxywasm.classlib.java.util.stream;

import java.util.Spliterator;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/** A source of elements of type {@code double}. */
final class DoubleSource extends Source<Spliterator.OfDouble> {
  DoubleSource(Supplier<? extends Spliterator.OfDouble> supplier, boolean parallel) {
    super(supplier, parallel);
  }

  @Override
  boolean advance(Spliterator<?> elements, Sink<?> sink) {
    return ((Spliterator.OfDouble) elements).tryAdvance((DoubleConsumer) sink);
  }

  @Override
  void pushAll(Spliterator<?> elements, Sink<?> sink) {
    ((Spliterator.OfDouble) elements).forEachRemaining((DoubleConsumer) sink);
  }
}
