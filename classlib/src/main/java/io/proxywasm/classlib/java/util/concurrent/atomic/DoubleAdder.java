package io.proxywasm.classlib.java.util.concurrent.atomic;

import java.io.Serializable;

/** Takes the place of {@link java.util.concurrent.atomic.DoubleAdder}. */
public class DoubleAdder extends Number implements Serializable {
  private static final long serialVersionUID = 1;

  private double sum;

  public DoubleAdder() {}

  public void add(double value) {
    sum += value;
  }

  public double sum() {
    return sum;
  }

  public void reset() {
    sum = 0;
  }

  public double sumThenReset() {
    double result = sum;
    sum = 0;
    return result;
  }

  @Override
  public int intValue() {
    return (int) sum;
  }

  @Override
  public long longValue() {
    return (long) sum;
  }

  @Override
  public float floatValue() {
    return (float) sum;
  }

  @Override
  public double doubleValue() {
    return sum;
  }

  @Override
  public String toString() {
    return Double.toString(sum);
  }
}
