package io.proxywasm.harness.internal.engine;

import io.proxywasm.harness.internal.host.HostCalls;

/** The import that sets the pace of ticks. */
final class TickImports {
  private TickImports() {}

  static void addTo(Import.Table table, HostCalls host) {
    table.add(
        "proxy_set_tick_period_milliseconds",
        "i:i",
        call -> host.setTickPeriodMilliseconds(call.int32(0)));
  }
}
