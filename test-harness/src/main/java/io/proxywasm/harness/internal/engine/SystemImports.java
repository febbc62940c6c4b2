package io.proxywasm.harness.internal.engine;

import io.proxywasm.harness.internal.host.HostCalls;
import io.proxywasm.harness.internal.host.Status;
import io.proxywasm.sdk.internal.jvm.Returned;

/** The imports for the log, the time and properties. */
final class SystemImports {
  private SystemImports() {}

  static void addTo(Import.Table table, HostCalls host) {
    table.add(
        "proxy_log",
        "iii:i",
        call -> {
          host.log(call.int32(0), call.bytes(1));
          return Status.OK;
        });
    table.add(
        "proxy_get_log_level",
        "i:i",
        call -> {
          Returned result = new Returned();
          int status = host.getLogLevel(result);
          call.writeInt(call.int32(0), result.number);
          return status;
        });
    table.add(
        "proxy_get_current_time_nanoseconds",
        "i:i",
        call -> {
          Returned result = new Returned();
          int status = host.getCurrentTimeNanoseconds(result);
          call.writeLong(call.int32(0), result.number);
          return status;
        });
    table.add(
        "proxy_get_property",
        "iiii:i",
        call -> {
          Returned result = new Returned();
          int status = host.getProperty(call.bytes(0), result);
          if (status == Status.OK) {
            call.give(2, result.bytes);
          }
          return status;
        });
    table.add(
        "proxy_set_property", "iiii:i", call -> host.setProperty(call.bytes(0), call.bytes(2)));
  }
}
