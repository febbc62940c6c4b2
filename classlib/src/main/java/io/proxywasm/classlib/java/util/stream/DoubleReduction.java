package io.proxywasm.classlib.java.util.stream;

import java.util.function.DoubleBinaryOperator;

/** Makes one value of elements of type {@code double}. */
final class DoubleReduction extends Sink<Double> {
  private final DoubleBinaryOperator operator;
  double value;
  boolean any;

  DoubleReduction(DoubleBinaryOperator operator) {
    this.operator = operator;
  }

  /** Begins with a value. */
  DoubleReduction(double identity, DoubleBinaryOperator operator) {
    this(operator);
    value = identity;
    any = true;
  }

  @Override
  public void accept(double element) {
    value = any ? operator.applyAsDouble(value, element) : element;
    any = true;
  }
}
