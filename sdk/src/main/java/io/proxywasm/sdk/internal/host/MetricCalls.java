package io.proxywasm.sdk.internal.host;

/** Metrics; the types are the ABI's. */
public final class MetricCalls {
  private MetricCalls() {}

  public static int define(int type, byte[] name) {
    return Host.functions().defineMetric(type, name, Returns.slot());
  }

  public static int increment(int id, long offset) {
    return Host.functions().incrementMetric(id, offset);
  }

  public static int record(int id, long value) {
    return Host.functions().recordMetric(id, value);
  }

  public static int get(int id) {
    return Host.functions().getMetric(id, Returns.slot());
  }
}
