package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.internal.host.LogLevelCalls;
import io.proxywasm.sdk.internal.host.Returns;

/** Reads the proxy's log level. */
public final class LogThreshold {
  private LogThreshold() {}

  /** Returns the lowest level that is shown; 6 if none is. */
  public static int get() {
    Status.check(LogLevelCalls.get(), "proxy_get_log_level", "");
    return Returns.number();
  }
}
