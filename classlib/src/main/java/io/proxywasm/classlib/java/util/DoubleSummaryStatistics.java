package io.proxywasm.classlib.java.util;

import java.util.function.DoubleConsumer;

/** Takes the place of {@link java.util.DoubleSummaryStatistics}. */
public class DoubleSummaryStatistics implements DoubleConsumer {
  private final CompensatedSum sum = new CompensatedSum();
  private long count;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  public DoubleSummaryStatistics() {}

  public DoubleSummaryStatistics(long count, double min, double max, double sum) {
    if (count < 0) {
      throw new IllegalArgumentException("Negative count value");
    }
    if (count > 0) {
      if (min > max) {
        throw new IllegalArgumentException("Minimum greater than maximum");
      }
      boolean anyNaN = Double.isNaN(min) || Double.isNaN(max) || Double.isNaN(sum);
      boolean allNaN = Double.isNaN(min) && Double.isNaN(max) && Double.isNaN(sum);
      if (anyNaN && !allNaN) {
        throw new IllegalArgumentException("Some, not all, of the minimum, maximum, or sum is NaN");
      }
      this.count = count;
      this.sum.add(sum);
      this.min = min;
      this.max = max;
    }
  }

  @Override
  public void accept(double value) {
    count++;
    sum.add(value);
    min = Math.min(min, value);
    max = Math.max(max, value);
  }

  public void combine(DoubleSummaryStatistics other) {
    count += other.count;
    sum.add(other.sum);
    min = Math.min(min, other.min);
    max = Math.max(max, other.max);
  }

  public final long getCount() {
    return count;
  }

  public final double getSum() {
    return sum.get();
  }

  public final double getMin() {
    return min;
  }

  public final double getMax() {
    return max;
  }

  public final double getAverage() {
    return count > 0 ? getSum() / count : 0;
  }

  @Override
  public String toString() {
    return String.format(
        "%s{count=%d, sum=%f, min=%f, average=%f, max=%f}",
        getClass().getSimpleName(), count, getSum(), min, getAverage(), max);
  }
}
