package io.proxywasm.classlib.java.util.stream;

import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A source of objects. */
final class ReferenceSource<T> extends Source<Spliterator<T>> {
  ReferenceSource(Supplier<? extends Spliterator<T>> supplier, boolean parallel) {
    super(supplier, parallel);
  }

  @Override
  @SuppressWarnings("unchecked")
  boolean advance(Spliterator<?> elements, Sink<?> sink) {
    return ((Spliterator<T>) elements).tryAdvance((Consumer<T>) sink);
  }

  @Override
  @SuppressWarnings("unchecked")
  void pushAll(Spliterator<?> elements, Sink<?> sink) {
    ((Spliterator<T>) elements).forEachRemaining((Consumer<T>) sink);
  }
}
