package io.proxywasm.sdk.internal.jvm;

/** The host calls on metrics. */
public interface MetricFunctions {
  /** Defines a metric of type 0 counter, 1 gauge, 2 histogram; its id comes back as a number. */
  int defineMetric(int type, byte[] name, Returned id);

  int incrementMetric(int id, long offset);

  int recordMetric(int id, long value);

  int getMetric(int id, Returned value);
}
