package io.proxywasm.sdk.teavm.host;

import io.proxywasm.sdk.internal.Callbacks;
import io.proxywasm.sdk.internal.Timers;
import org.teavm.interop.Export;
import org.teavm.interop.Import;

/** The pace of ticks, the time they are measured by, and the callback that asking for them adds. */
public final class TickCalls {
  private static final long NANOS_PER_MILLISECOND = 1_000_000;

  private TickCalls() {}

  public static int setPeriod(int milliseconds) {
    return setPeriodImport(milliseconds);
  }

  @Import(module = "env", name = "proxy_set_tick_period_milliseconds")
  private static native int setPeriodImport(int milliseconds);

  /** Returns the time on the monotonic clock of WASI; the ABI's own can be set back. */
  public static long milliseconds() {
    return System.nanoTime() / NANOS_PER_MILLISECOND;
  }

  @Export(name = "proxy_on_tick")
  public static void onTick(int id) {
    Timers.onTick(Callbacks.begun(id));
    Callbacks.ended();
  }
}
