package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.internal.host.MetricCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.text.Utf8;

/** The proxy's metrics, by the ids it gives. */
public final class HostMetrics {
  private HostMetrics() {}

  /**
   * Tells whether the proxy allows a definition now: it does in callbacks, not in start-up code.
   */
  public static boolean canDefine() {
    return Contexts.isCallback();
  }

  public static int define(int type, String name) {
    Status.check(MetricCalls.define(type, Utf8.encode(name)), "proxy_define_metric", name);
    return Returns.number();
  }

  public static void increment(int id, long offset, String name) {
    Status.check(MetricCalls.increment(id, offset), "proxy_increment_metric", name);
  }

  public static void record(int id, long value, String name) {
    Status.check(MetricCalls.record(id, value), "proxy_record_metric", name);
  }

  public static long value(int id, String name) {
    Status.check(MetricCalls.get(id), "proxy_get_metric", name);
    return Returns.longNumber();
  }
}
