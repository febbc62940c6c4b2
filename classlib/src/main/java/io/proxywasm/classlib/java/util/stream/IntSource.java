package io.proxywasm.classlib.java.util.stream;

import java.util.Spliterator;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** A source of elements of type {@code int}. */
final class IntSource extends Source<Spliterator.OfInt> {
  IntSource(Supplier<? extends Spliterator.OfInt> supplier, boolean parallel) {
    super(supplier, parallel);
  }

  @Override
  boolean advance(Spliterator<?> elements, Sink<?> sink) {
    return ((Spliterator.OfInt) elements).tryAdvance((IntConsumer) sink);
  }

  @Override
  void pushAll(Spliterator<?> elements, Sink<?> sink) {
    ((Spliterator.OfInt) elements).forEachRemaining((IntConsumer) sink);
  }
}
