package io.proxywasm.sdk.internal.host;

/** The pace of ticks, and the time they are measured by. */
public final class TickCalls {
  private static final long NANOS_PER_MILLISECOND = 1_000_000;

  private TickCalls() {}

  public static int setPeriod(int milliseconds) {
    return Host.functions().setTickPeriodMilliseconds(milliseconds);
  }

  /** Returns the time on a clock that only goes forward, from any point. */
  public static long milliseconds() {
    Host.functions().getCurrentTimeNanoseconds(Returns.slot());
    return Returns.longNumber() / NANOS_PER_MILLISECOND;
  }
}
