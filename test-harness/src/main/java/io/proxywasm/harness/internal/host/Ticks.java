package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.TickFunctions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The plugin's timer: ticks come one period after they were asked for, or after the last one. */
final class Ticks implements TickFunctions {
  private final CallGate gate;
  private final Vm vm;
  private final EventLoop events;
  private Duration period = Duration.ZERO;
  private EventLoop.@Nullable Event next;

  Ticks(CallGate gate, Vm vm, EventLoop events) {
    this.gate = gate;
    this.vm = vm;
    this.events = events;
  }

  @Override
  public int setTickPeriodMilliseconds(int milliseconds) {
    gate.enter("proxy_set_tick_period_milliseconds");
    period = Duration.ofMillis(Integer.toUnsignedLong(milliseconds));
    schedule();
    return gate.done("proxy_set_tick_period_milliseconds", Status.OK, milliseconds);
  }

  private void schedule() {
    if (next != null) {
      events.cancel(next);
      next = null;
    }
    if (!period.isZero()) {
      next = events.schedule(period, this::tick);
    }
  }

  private void tick() {
    int root = Contexts.ROOT;
    vm.call(
        root,
        "proxy_on_tick",
        guest -> {
          guest.onTick(root);
          return 0;
        },
        root);
    schedule();
  }
}
