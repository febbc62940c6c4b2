package io.proxywasm.sdk.internal.jvm;

/** The host call that sets the pace of {@code proxy_on_tick}. */
public interface TickFunctions {
  /** Sets the period of the current root context's ticks in milliseconds; 0 ends them. */
  int setTickPeriodMilliseconds(int period);
}
