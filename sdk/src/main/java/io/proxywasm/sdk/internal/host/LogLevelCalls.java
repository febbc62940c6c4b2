package io.proxywasm.sdk.internal.host;

/** The level of the proxy's log. */
public final class LogLevelCalls {
  private LogLevelCalls() {}

  public static int get() {
    return Host.functions().getLogLevel(Returns.slot());
  }
}
