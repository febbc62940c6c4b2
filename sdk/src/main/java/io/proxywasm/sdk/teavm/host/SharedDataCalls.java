package io.proxywasm.sdk.teavm.host;

import org.teavm.interop.Address;
import org.teavm.interop.Import;

/** Data that VMs share. */
public final class SharedDataCalls {
  /** The one number that comes back beside bytes. */
  private static final int[] CAS = new int[1];

  private SharedDataCalls() {}

  /** Gets a value, and its number as {@link #cas}. */
  public static int get(byte[] key) {
    int[] slots = Returns.slots();
    int[] cas = CAS;
    int status =
        getImport(
            Address.ofData(key),
            key.length,
            Address.ofData(slots),
            Returns.second(slots),
            Address.ofData(cas));
    Address.pin(key);
    Address.pin(slots);
    Address.pin(cas);
    return status;
  }

  @Import(module = "env", name = "proxy_get_shared_data")
  private static native int getImport(
      Address key, int keySize, Address first, Address second, Address cas);

  public static int cas() {
    return CAS[0];
  }

  public static int set(byte[] key, byte[] value, int cas) {
    int status =
        setImport(Address.ofData(key), key.length, Address.ofData(value), value.length, cas);
    Address.pin(key);
    Address.pin(value);
    return status;
  }

  @Import(module = "env", name = "proxy_set_shared_data")
  private static native int setImport(
      Address key, int keySize, Address value, int valueSize, int cas);
}
