package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.TickFunctions;

/** The host calls for ticks. */
final class Ticks implements TickFunctions {
  private final CallGate gate;

  Ticks(CallGate gate) {
    this.gate = gate;
  }

  @Override
  public int setTickPeriodMilliseconds(int period) {
    gate.enter("proxy_set_tick_period_milliseconds");
    return gate.done("proxy_set_tick_period_milliseconds", Status.UNIMPLEMENTED);
  }
}
