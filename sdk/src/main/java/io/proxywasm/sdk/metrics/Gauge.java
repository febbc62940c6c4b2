package io.proxywasm.sdk.metrics;

import io.proxywasm.sdk.internal.HostMetrics;

/** A number that goes up and down, such as the requests under way; never below 0. */
public final class Gauge extends Metric {
  private static final int TYPE = 1;

  private Gauge(String name) {
    super(TYPE, name);
  }

  /** Returns the gauge of a name; as {@link Counter#named}. */
  public static Gauge named(String name) {
    return Metrics.named(MetricNames.checked(name), Gauge.class, Gauge::new);
  }

  /** Returns the gauges of a name, one for each set of tag values; as {@link Counter#tagged}. */
  public static Tagged<Gauge> tagged(String name, String... tags) {
    return new Tagged<>(name, tags, full -> Metrics.named(full, Gauge.class, Gauge::new));
  }

  /**
   * Sets the value, whatever other workers have set.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public void record(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("gauge " + name() + ": " + value + " is negative");
    }
    HostMetrics.record(id(), value, name());
  }

  /** Adds one. */
  public void increment() {
    HostMetrics.increment(id(), 1, name());
  }

  /** Takes one away; Envoy does not check that anything is left. */
  public void decrement() {
    HostMetrics.increment(id(), -1, name());
  }

  /** Adds a number; a negative one is taken away, without a check that as much is left. */
  public void add(long difference) {
    HostMetrics.increment(id(), difference, name());
  }

  /** Returns the value. */
  public long value() {
    return HostMetrics.value(id(), name());
  }
}
