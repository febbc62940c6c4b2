package io.proxywasm.classlib.java.util.stream;

import java.util.function.LongConsumer;

/** Adds up and counts. */
final class LongSum implements LongConsumer {
  private long sum;
  private long count;

  @Override
  public void accept(long value) {
    sum += value;
    count++;
  }

  LongSum merge(LongSum other) {
    sum += other.sum;
    count += other.count;
    return this;
  }

  long get() {
    return sum;
  }

  long count() {
    return count;
  }

  /** Returns 0 for nothing. */
  double average() {
    return count == 0 ? 0 : (double) sum / count;
  }
}
