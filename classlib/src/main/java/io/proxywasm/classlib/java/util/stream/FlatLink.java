package io.proxywasm.classlib.java.util.stream;

import org.jspecify.annotations.Nullable;

/** A link that passes on the elements of streams, each of which it closes. */
abstract class FlatLink<T, R> extends VaryingLink<T, R> {
  private boolean asked;

  FlatLink(Sink<R> next) {
    super(next);
  }

  /** Answers for the next sink; only who was asked once will be asked again. */
  @Override
  final boolean isFull() {
    asked = true;
    return next.isFull();
  }

  @SuppressWarnings("unchecked")
  final void pour(@Nullable BaseStream<? extends R, ?> inner) {
    try (inner) {
      if (inner != null) {
        ((Pipeline<R, ?>) inner.sequential()).pourInto(next, asked);
      }
    }
  }
}
