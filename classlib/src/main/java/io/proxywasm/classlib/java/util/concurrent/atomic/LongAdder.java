package io.proxywasm.classlib.java.util.concurrent.atomic;

/** Takes the place of {@link java.util.concurrent.atomic.LongAdder}. */
public class LongAdder extends Number {
  private static final long serialVersionUID = 1;

  private long sum;

  public LongAdder() {}

  public void add(long value) {
    sum += value;
  }

  public void increment() {
    sum++;
  }

  public void decrement() {
    sum--;
  }

  public long sum() {
    return sum;
  }

  public void reset() {
    sum = 0;
  }

  public long sumThenReset() {
    long result = sum;
    sum = 0;
    return result;
  }

  @Override
  public int intValue() {
    return (int) sum;
  }

  @Override
  public long longValue() {
    return sum;
  }

  @Override
  public float floatValue() {
    return sum;
  }

  @Override
  public double doubleValue() {
    return sum;
  }

  @Override
  public String toString() {
    return Long.toString(sum);
  }
}
