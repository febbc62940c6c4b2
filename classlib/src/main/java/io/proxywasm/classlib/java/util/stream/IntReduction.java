package io.proxywasm.classlib.java.util.stream;

import java.util.function.IntBinaryOperator;

/** Makes one value of elements of type {@code int}. */
final class IntReduction extends Sink<Integer> {
  private final IntBinaryOperator operator;
  int value;
  boolean any;

  IntReduction(IntBinaryOperator operator) {
    this.operator = operator;
  }

  /** Begins with a value. */
  IntReduction(int identity, IntBinaryOperator operator) {
    this(operator);
    value = identity;
    any = true;
  }

  @Override
  public void accept(int element) {
    value = any ? operator.applyAsInt(value, element) : element;
    any = true;
  }
}
