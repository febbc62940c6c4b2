package io.proxywasm.classlib.java.util.function;

import java.util.Objects;

/** Takes the place of {@link java.util.function.BiConsumer}. */
@FunctionalInterface
public interface BiConsumer<T, U> {
  void accept(T t, U u);

  default BiConsumer<T, U> andThen(BiConsumer<? super T, ? super U> after) {
    Objects.requireNonNull(after);
    return (t, u) -> {
      accept(t, u);
      after.accept(t, u);
    };
  }
}
