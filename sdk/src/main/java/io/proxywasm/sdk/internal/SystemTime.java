package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.host.TimeCalls;

/** Reads the proxy's clock. */
public final class SystemTime {
  private SystemTime() {}

  public static long nanoseconds() {
    Status.check(TimeCalls.now(), "proxy_get_current_time_nanoseconds", "");
    return Returns.longNumber();
  }
}
