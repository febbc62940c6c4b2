package io.proxywasm.sdk.metrics;

import io.proxywasm.sdk.internal.HostMetrics;

/**
 * A metric in the proxy's statistics. All workers and all filters that use its name write to the
 * same one; Envoy shows it as {@code wasmcustom.<name>} at {@code /stats} of its administration
 * address. It is there from its definition on or, when it is defined before a callback runs, such
 * as in a static field, from its first use on.
 */
public abstract sealed class Metric permits Counter, Gauge, Histogram {
  private final int type;
  private final String name;
  private boolean defined;
  private int id;

  Metric(int type, String name) {
    this.type = type;
    this.name = name;
    if (HostMetrics.canDefine()) {
      id();
    }
  }

  /** Returns the name the proxy has, tags included. */
  public final String name() {
    return name;
  }

  final int id() {
    if (!defined) {
      id = HostMetrics.define(type, name);
      defined = true;
    }
    return id;
  }
}
