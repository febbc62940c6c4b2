package io.proxywasm.harness.internal.engine;

import io.proxywasm.harness.internal.host.HostCalls;
import io.proxywasm.harness.internal.host.Status;
import io.proxywasm.sdk.internal.jvm.Returned;

/** The imports on metrics. */
final class MetricImports {
  private MetricImports() {}

  static void addTo(Import.Table table, HostCalls host) {
    table.add(
        "proxy_define_metric",
        "iiii:i",
        call -> {
          Returned id = new Returned();
          int status = host.defineMetric(call.int32(0), call.bytes(1), id);
          if (status == Status.OK) {
            call.writeInt(call.int32(3), id.number);
          }
          return status;
        });
    table.add(
        "proxy_increment_metric",
        "iI:i",
        call -> host.incrementMetric(call.int32(0), call.int64(1)));
    table.add(
        "proxy_record_metric", "iI:i", call -> host.recordMetric(call.int32(0), call.int64(1)));
    table.add(
        "proxy_get_metric",
        "ii:i",
        call -> {
          Returned value = new Returned();
          int status = host.getMetric(call.int32(0), value);
          if (status == Status.OK) {
            call.writeLong(call.int32(1), value.number);
          }
          return status;
        });
  }
}
