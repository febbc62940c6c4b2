package io.proxywasm.classlib.java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.LongBinaryOperator;

/** Takes the place of {@link java.util.concurrent.atomic.LongAccumulator}. */
public class LongAccumulator extends Number implements Serializable {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // nothing serialises in a filter
  private final LongBinaryOperator function;

  private final long identity;
  private long value;

  public LongAccumulator(LongBinaryOperator function, long identity) {
    this.function = function;
    this.identity = identity;
    this.value = identity;
  }

  public void accumulate(long operand) {
    value = function.applyAsLong(value, operand);
  }

  public long get() {
    return value;
  }

  public void reset() {
    value = identity;
  }

  public long getThenReset() {
    long old = value;
    value = identity;
    return old;
  }

  @Override
  public int intValue() {
    return (int) value;
  }

  @Override
  public long longValue() {
    return value;
  }

  @Override
  public float floatValue() {
    return value;
  }

  @Override
  public double doubleValue() {
    return value;
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
