package io.proxywasm.sdk.internal.host;

/** Data that VMs share. */
public final class SharedDataCalls {
  private SharedDataCalls() {}

  /** Gets a value, and its number as {@link #cas}. */
  public static int get(byte[] key) {
    return Host.functions().getSharedData(key, Returns.slot());
  }

  public static int cas() {
    return Returns.number();
  }

  public static int set(byte[] key, byte[] value, int cas) {
    return Host.functions().setSharedData(key, value, cas);
  }
}
