package io.proxywasm.sdk.internal.host;

/** The environment variables of the VM, which are WASI's. */
public final class EnvironmentCalls {
  private EnvironmentCalls() {}

  /** Returns {@code name=value} of each, with a NUL behind it. */
  public static byte[] read() {
    return Host.functions().environment();
  }
}
