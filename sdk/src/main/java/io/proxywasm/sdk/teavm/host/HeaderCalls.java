package io.proxywasm.sdk.teavm.host;

import org.teavm.interop.Address;
import org.teavm.interop.Import;

/** Header maps; the types are the ABI's. */
public final class HeaderCalls {
  private HeaderCalls() {}

  public static int get(int map, byte[] name) {
    int[] slots = Returns.slots();
    int status =
        getImport(
            map, Address.ofData(name), name.length, Address.ofData(slots), Returns.second(slots));
    Address.pin(name);
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_get_header_map_value")
  private static native int getImport(
      int map, Address name, int nameSize, Address first, Address second);

  public static int getPairs(int map) {
    int[] slots = Returns.slots();
    int status = getPairsImport(map, Address.ofData(slots), Returns.second(slots));
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_get_header_map_pairs")
  private static native int getPairsImport(int map, Address first, Address second);

  public static int setPairs(int map, byte[] pairs) {
    int status = setPairsImport(map, Address.ofData(pairs), pairs.length);
    Address.pin(pairs);
    return status;
  }

  @Import(module = "env", name = "proxy_set_header_map_pairs")
  private static native int setPairsImport(int map, Address pairs, int pairsSize);

  public static int add(int map, byte[] name, byte[] value) {
    int status =
        addImport(map, Address.ofData(name), name.length, Address.ofData(value), value.length);
    Address.pin(name);
    Address.pin(value);
    return status;
  }

  @Import(module = "env", name = "proxy_add_header_map_value")
  private static native int addImport(
      int map, Address name, int nameSize, Address value, int valueSize);

  public static int replace(int map, byte[] name, byte[] value) {
    int status =
        replaceImport(map, Address.ofData(name), name.length, Address.ofData(value), value.length);
    Address.pin(name);
    Address.pin(value);
    return status;
  }

  @Import(module = "env", name = "proxy_replace_header_map_value")
  private static native int replaceImport(
      int map, Address name, int nameSize, Address value, int valueSize);

  public static int remove(int map, byte[] name) {
    int status = removeImport(map, Address.ofData(name), name.length);
    Address.pin(name);
    return status;
  }

  @Import(module = "env", name = "proxy_remove_header_map_value")
  private static native int removeImport(int map, Address name, int nameSize);
}
