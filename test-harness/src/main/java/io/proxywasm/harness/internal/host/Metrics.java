package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.MetricFunctions;
import io.proxywasm.sdk.internal.jvm.Returned;

/** The host calls for metrics. */
final class Metrics implements MetricFunctions {
  private final CallGate gate;

  Metrics(CallGate gate) {
    this.gate = gate;
  }

  @Override
  public int defineMetric(int type, byte[] name, Returned id) {
    gate.enter("proxy_define_metric");
    return gate.done("proxy_define_metric", Status.UNIMPLEMENTED);
  }

  @Override
  public int incrementMetric(int id, long offset) {
    gate.enter("proxy_increment_metric");
    return gate.done("proxy_increment_metric", Status.UNIMPLEMENTED);
  }

  @Override
  public int recordMetric(int id, long value) {
    gate.enter("proxy_record_metric");
    return gate.done("proxy_record_metric", Status.UNIMPLEMENTED);
  }

  @Override
  public int getMetric(int id, Returned value) {
    gate.enter("proxy_get_metric");
    return gate.done("proxy_get_metric", Status.UNIMPLEMENTED);
  }
}
