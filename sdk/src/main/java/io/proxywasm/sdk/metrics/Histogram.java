package io.proxywasm.sdk.metrics;

import io.proxywasm.sdk.internal.HostMetrics;

/** The distribution of many values, such as sizes or durations; give the name its unit. */
public final class Histogram extends Metric {
  private static final int TYPE = 2;

  private Histogram(String name) {
    super(TYPE, name);
  }

  /** Returns the histogram of a name; as {@link Counter#named}. */
  public static Histogram named(String name) {
    return Metrics.named(MetricNames.checked(name), Histogram.class, Histogram::new);
  }

  /**
   * Returns the histograms of a name, one for each set of tag values; as {@link Counter#tagged}.
   */
  public static Tagged<Histogram> tagged(String name, String... tags) {
    return new Tagged<>(name, tags, full -> Metrics.named(full, Histogram.class, Histogram::new));
  }

  /**
   * Adds a value to the distribution.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public void record(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("histogram " + name() + ": " + value + " is negative");
    }
    HostMetrics.record(id(), value, name());
  }
}
