package io.proxywasm.sdk.teavm.host;

import org.teavm.interop.Address;
import org.teavm.interop.Import;

/** Functions of the proxy beyond the ABI, by name. */
public final class ForeignCalls {
  private ForeignCalls() {}

  public static int call(byte[] name, byte[] argument) {
    int[] slots = Returns.slots();
    int status =
        callImport(
            Address.ofData(name),
            name.length,
            Address.ofData(argument),
            argument.length,
            Address.ofData(slots),
            Returns.second(slots));
    Address.pin(name);
    Address.pin(argument);
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_call_foreign_function")
  private static native int callImport(
      Address name,
      int nameSize,
      Address argument,
      int argumentSize,
      Address first,
      Address second);
}
