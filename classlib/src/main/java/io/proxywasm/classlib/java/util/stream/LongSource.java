package io.proxywasm.classlib.java.util.stream;

import java.util.Spliterator;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** A source of elements of type {@code long}. */
final class LongSource extends Source<Spliterator.OfLong> {
  LongSource(Supplier<? extends Spliterator.OfLong> supplier, boolean parallel) {
    super(supplier, parallel);
  }

  @Override
  boolean advance(Spliterator<?> elements, Sink<?> sink) {
    return ((Spliterator.OfLong) elements).tryAdvance((LongConsumer) sink);
  }

  @Override
  void pushAll(Spliterator<?> elements, Sink<?> sink) {
    ((Spliterator.OfLong) elements).forEachRemaining((LongConsumer) sink);
  }
}
