package io.proxywasm.classlib.java.util.stream;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts elements into a container, which is made when they begin. */
abstract class Container<T, R extends @Nullable Object> extends Sink<T> {
  R content;
  private final Supplier<R> supplier;

  @SuppressWarnings("NullAway")
  Container(Supplier<R> supplier) {
    this.supplier = supplier;
  }

  @Override
  final void begin(long size) {
    content = supplier.get();
  }
}
