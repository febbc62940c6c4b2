package io.proxywasm.classlib.java.util.stream;

import java.util.Spliterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where elements come from, and what all stages of a stream have in common. */
abstract class Source<S extends Spliterator<?>> {
  boolean parallel;
  @Nullable Runnable closing;
  private @Nullable Supplier<? extends S> supplier;

  Source(Supplier<? extends S> supplier, boolean parallel) {
    this.supplier = supplier;
    this.parallel = parallel;
  }

  /** Returns the elements, once. */
  final S open() {
    if (supplier == null) {
      throw new IllegalStateException("source already consumed or closed");
    }
    var opened = supplier.get();
    supplier = null;
    return opened;
  }

  final void close() {
    supplier = null;
    if (closing != null) {
      var last = closing;
      closing = null;
      last.run();
    }
  }

  /** Gives one element, if there is one, to a sink of the source's kind. */
  abstract boolean advance(Spliterator<?> elements, Sink<?> sink);

  abstract void pushAll(Spliterator<?> elements, Sink<?> sink);
}
