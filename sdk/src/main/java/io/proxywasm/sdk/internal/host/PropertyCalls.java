package io.proxywasm.sdk.internal.host;

/** Attributes and filter state, by NUL-separated path. */
public final class PropertyCalls {
  private PropertyCalls() {}

  public static int get(byte[] path) {
    return Host.functions().getProperty(path, Returns.slot());
  }

  public static int set(byte[] path, byte[] value) {
    return Host.functions().setProperty(path, value);
  }
}
