package io.proxywasm.sdk.metrics;

import io.proxywasm.sdk.internal.HostMetrics;

/** A number that only grows, such as the requests seen. */
public final class Counter extends Metric {
  private static final int TYPE = 0;

  private Counter(String name) {
    super(TYPE, name);
  }

  /**
   * Returns the counter of a name; the same one each time.
   *
   * @param name letters, digits, {@code _}, {@code -} and {@code :}, in parts with a dot between
   * @throws IllegalArgumentException for another name, or that of a gauge or histogram
   */
  public static Counter named(String name) {
    return Metrics.named(MetricNames.checked(name), Counter.class, Counter::new);
  }

  /**
   * Returns the counters of a name, one for each set of tag values.
   *
   * @param name as for {@link #named}
   * @param tags the names of the tags: letters, digits and {@code _}
   * @throws IllegalArgumentException for other names
   */
  public static Tagged<Counter> tagged(String name, String... tags) {
    return new Tagged<>(name, tags, full -> Metrics.named(full, Counter.class, Counter::new));
  }

  /** Adds one. */
  public void increment() {
    increment(1);
  }

  /**
   * Adds a number.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public void increment(long by) {
    if (by < 1) {
      throw new IllegalArgumentException(
          "counter " + name() + ": increment by " + by + "; a counter only grows");
    }
    HostMetrics.increment(id(), by, name());
  }

  /** Returns the sum of what all workers added. */
  public long value() {
    return HostMetrics.value(id(), name());
  }
}
