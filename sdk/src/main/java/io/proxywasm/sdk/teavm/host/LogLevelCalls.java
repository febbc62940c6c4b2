package io.proxywasm.sdk.teavm.host;

import org.teavm.interop.Address;
import org.teavm.interop.Import;

/** The level of the proxy's log. */
public final class LogLevelCalls {
  private LogLevelCalls() {}

  public static int get() {
    int[] slots = Returns.slots();
    int status = getImport(Address.ofData(slots));
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_get_log_level")
  private static native int getImport(Address first);
}
