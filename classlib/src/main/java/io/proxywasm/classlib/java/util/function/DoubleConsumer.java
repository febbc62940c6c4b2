package io.proxywasm.classlib.java.util.function;

import java.util.Objects;

/** Takes the place of {@link java.util.function.DoubleConsumer}. */
@FunctionalInterface
public interface DoubleConsumer {
  void accept(double value);

  default DoubleConsumer andThen(DoubleConsumer after) {
    Objects.requireNonNull(after);
    return value -> {
      accept(value);
      after.accept(value);
    };
  }
}
