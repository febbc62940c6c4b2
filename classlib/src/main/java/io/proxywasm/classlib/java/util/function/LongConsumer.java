package io.proxywasm.classlib.java.util.function;

import java.util.Objects;

/** Takes the place of {@link java.util.function.LongConsumer}. */
@FunctionalInterface
public interface LongConsumer {
  void accept(long value);

  default LongConsumer andThen(LongConsumer after) {
    Objects.requireNonNull(after);
    return value -> {
      accept(value);
      after.accept(value);
    };
  }
}
