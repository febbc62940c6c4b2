package io.proxywasm.sdk.teavm.host;

import org.teavm.interop.Address;
import org.teavm.interop.Import;

/** Why a callout failed. */
public final class StatusCalls {
  private static final int[] CODE = new int[1];

  private StatusCalls() {}

  public static int get() {
    int[] slots = Returns.slots();
    int[] code = CODE;
    code[0] = 0;
    int status = getImport(Address.ofData(code), Address.ofData(slots), Returns.second(slots));
    Address.pin(code);
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_get_status")
  private static native int getImport(Address code, Address first, Address second);

  public static int code() {
    return CODE[0];
  }
}
