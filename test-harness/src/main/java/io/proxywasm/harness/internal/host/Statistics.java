package io.proxywasm.harness.internal.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The proxy's statistics by name, which outlive the VMs that write them. */
public final class Statistics {
  private final Map<String, Value> counters = new HashMap<>();
  private final Map<String, Value> gauges = new HashMap<>();
  private final Map<String, List<Long>> histograms = new HashMap<>();

  /** The value of a counter or gauge. */
  static final class Value {
    long number;
  }

  Value defineCounter(String name) {
    return counters.computeIfAbsent(name, missing -> new Value());
  }

  Value defineGauge(String name) {
    return gauges.computeIfAbsent(name, missing -> new Value());
  }

  List<Long> defineHistogram(String name) {
    return histograms.computeIfAbsent(name, missing -> new ArrayList<>());
  }

  /** Returns a counter's value; null if there is none. */
  public @Nullable Long counter(String name) {
    return number(counters.get(name));
  }

  /** Returns a gauge's value; null if there is none. */
  public @Nullable Long gauge(String name) {
    return number(gauges.get(name));
  }

  /** Returns what a histogram recorded; null if there is none. */
  public @Nullable List<Long> histogram(String name) {
    List<Long> records = histograms.get(name);
    return records == null ? null : List.copyOf(records);
  }

  private static @Nullable Long number(@Nullable Value value) {
    return value == null ? null : value.number;
  }
}
