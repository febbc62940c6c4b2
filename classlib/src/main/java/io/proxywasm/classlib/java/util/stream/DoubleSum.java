package io.proxywasm.classlib.java.util.stream;

import io.proxywasm.classlib.java.util.CompensatedSum;
import java.util.function.DoubleConsumer;

/** Adds up and counts. */
final class DoubleSum implements DoubleConsumer {
  private final CompensatedSum sum = new CompensatedSum();
  private long count;

  @Override
  public void accept(double value) {
    sum.add(value);
    count++;
  }

  DoubleSum merge(DoubleSum other) {
    sum.add(other.sum);
    count += other.count;
    return this;
  }

  double get() {
    return sum.get();
  }

  long count() {
    return count;
  }

  /** Returns 0 for nothing. */
  double average() {
    return count == 0 ? 0 : sum.get() / count;
  }
}
