package io.proxywasm.sdk.teavm.host;

import org.teavm.interop.Address;
import org.teavm.interop.Import;

/** Attributes and filter state, by NUL-separated path. */
public final class PropertyCalls {
  private PropertyCalls() {}

  public static int get(byte[] path) {
    int[] slots = Returns.slots();
    int status =
        getImport(Address.ofData(path), path.length, Address.ofData(slots), Returns.second(slots));
    Address.pin(path);
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_get_property")
  private static native int getImport(Address path, int pathSize, Address first, Address second);

  public static int set(byte[] path, byte[] value) {
    int status = setImport(Address.ofData(path), path.length, Address.ofData(value), value.length);
    Address.pin(path);
    Address.pin(value);
    return status;
  }

  @Import(module = "env", name = "proxy_set_property")
  private static native int setImport(Address path, int pathSize, Address value, int valueSize);
}
