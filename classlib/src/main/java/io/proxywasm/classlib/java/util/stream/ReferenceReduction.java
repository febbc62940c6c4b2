package io.proxywasm.classlib.java.util.stream;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes one object of all. */
final class ReferenceReduction<T> extends Sink<T> {
  private final BinaryOperator<T> operator;
  private @Nullable T value;
  private boolean any;

  ReferenceReduction(BinaryOperator<T> operator) {
    this.operator = operator;
  }

  @Override
  public void accept(T element) {
    value = any ? operator.apply(value, element) : element;
    any = true;
  }

  ReferenceReduction<T> merge(ReferenceReduction<T> other) {
    if (other.any) {
      accept(other.value);
    }
    return this;
  }

  /** Returns the one object, or nothing also where that is null. */
  Optional<T> ofNullable() {
    return Optional.ofNullable(value);
  }

  /** Returns the one object, which must not be null. */
  Optional<T> result() {
    return any ? Optional.of(value) : Optional.empty();
  }
}
