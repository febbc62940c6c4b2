package io.proxywasm.classlib.java.util.function;

import java.util.Objects;

/** Takes the place of {@link java.util.function.IntUnaryOperator}. */
@FunctionalInterface
public interface IntUnaryOperator {
  int applyAsInt(int operand);

  default IntUnaryOperator compose(IntUnaryOperator before) {
    Objects.requireNonNull(before);
    return operand -> applyAsInt(before.applyAsInt(operand));
  }

  default IntUnaryOperator andThen(IntUnaryOperator after) {
    Objects.requireNonNull(after);
    return operand -> after.applyAsInt(applyAsInt(operand));
  }

  static IntUnaryOperator identity() {
    return operand -> operand;
  }
}
