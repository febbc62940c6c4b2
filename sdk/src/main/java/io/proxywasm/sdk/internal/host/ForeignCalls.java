package io.proxywasm.sdk.internal.host;

/** Functions of the proxy beyond the ABI, by name. */
public final class ForeignCalls {
  private ForeignCalls() {}

  public static int call(byte[] name, byte[] argument) {
    return Host.functions().callForeignFunction(name, argument, Returns.slot());
  }
}
