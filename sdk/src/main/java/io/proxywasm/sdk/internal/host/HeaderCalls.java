package io.proxywasm.sdk.internal.host;

/** Header maps; the types are the ABI's. */
public final class HeaderCalls {
  private HeaderCalls() {}

  public static int get(int map, byte[] name) {
    return Host.functions().getHeaderMapValue(map, name, Returns.slot());
  }

  public static int getPairs(int map) {
    return Host.functions().getHeaderMapPairs(map, Returns.slot());
  }

  public static int setPairs(int map, byte[] pairs) {
    return Host.functions().setHeaderMapPairs(map, pairs);
  }

  public static int add(int map, byte[] name, byte[] value) {
    return Host.functions().addHeaderMapValue(map, name, value);
  }

  public static int replace(int map, byte[] name, byte[] value) {
    return Host.functions().replaceHeaderMapValue(map, name, value);
  }

  public static int remove(int map, byte[] name) {
    return Host.functions().removeHeaderMapValue(map, name);
  }
}
