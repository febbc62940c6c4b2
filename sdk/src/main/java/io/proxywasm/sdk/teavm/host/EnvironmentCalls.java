package io.proxywasm.sdk.teavm.host;

import org.teavm.interop.Address;
import org.teavm.interop.Import;

/** The environment variables of the VM, which are WASI's. */
public final class EnvironmentCalls {
  private static final String WASI = "wasi_snapshot_preview1";

  private EnvironmentCalls() {}

  /** Returns {@code name=value} of each, with a NUL behind it. */
  public static byte[] read() {
    int[] slots = Returns.slots();
    check(sizesImport(Address.ofData(slots), Returns.second(slots)), "environ_sizes_get");
    Address.pin(slots);
    int[] addresses = new int[slots[0]];
    byte[] buffer = new byte[slots[1]];
    check(getImport(Address.ofData(addresses), Address.ofData(buffer)), "environ_get");
    Address.pin(addresses);
    Address.pin(buffer);
    return buffer;
  }

  private static void check(int error, String call) {
    if (error != 0) {
      throw new IllegalStateException(call + " answered error " + error);
    }
  }

  @Import(module = WASI, name = "environ_sizes_get")
  private static native int sizesImport(Address first, Address second);

  @Import(module = WASI, name = "environ_get")
  private static native int getImport(Address addresses, Address buffer);
}
