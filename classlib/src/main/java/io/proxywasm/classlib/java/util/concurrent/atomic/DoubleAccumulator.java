package io.proxywasm.classlib.java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.DoubleBinaryOperator;

/** Takes the place of {@link java.util.concurrent.atomic.DoubleAccumulator}. */
public class DoubleAccumulator extends Number implements Serializable {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // nothing serialises in a filter
  private final DoubleBinaryOperator function;

  private final double identity;
  private double value;

  public DoubleAccumulator(DoubleBinaryOperator function, double identity) {
    this.function = function;
    this.identity = identity;
    this.value = identity;
  }

  public void accumulate(double operand) {
    value = function.applyAsDouble(value, operand);
  }

  public double get() {
    return value;
  }

  public void reset() {
    value = identity;
  }

  public double getThenReset() {
    double old = value;
    value = identity;
    return old;
  }

  @Override
  public int intValue() {
    return (int) value;
  }

  @Override
  public long longValue() {
    return (long) value;
  }

  @Override
  public float floatValue() {
    return (float) value;
  }

  @Override
  public double doubleValue() {
    return value;
  }

  @Override
  public String toString() {
    return Double.toString(value);
  }
}
