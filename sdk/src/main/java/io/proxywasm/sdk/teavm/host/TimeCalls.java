package io.proxywasm.sdk.teavm.host;

import org.teavm.interop.Address;
import org.teavm.interop.Import;

/** The proxy's clock. */
public final class TimeCalls {
  private TimeCalls() {}

  public static int now() {
    int[] slots = Returns.slots();
    int status = nowImport(Address.ofData(slots));
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_get_current_time_nanoseconds")
  private static native int nowImport(Address first);
}
