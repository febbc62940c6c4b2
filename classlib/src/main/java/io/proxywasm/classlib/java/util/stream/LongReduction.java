package io.proxywasm.classlib.java.util.stream;

import java.util.function.LongBinaryOperator;

/** Makes one value of elements of type {@code long}. */
final class LongReduction extends Sink<Long> {
  private final LongBinaryOperator operator;
  long value;
  boolean any;

  LongReduction(LongBinaryOperator operator) {
    this.operator = operator;
  }

  /** Begins with a value. */
  LongReduction(long identity, LongBinaryOperator operator) {
    this(operator);
    value = identity;
    any = true;
  }

  @Override
  public void accept(long element) {
    value = any ? operator.applyAsLong(value, element) : element;
    any = true;
  }
}
