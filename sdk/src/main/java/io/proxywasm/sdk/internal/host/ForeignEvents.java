package io.proxywasm.sdk.internal.host;

/** Calls of the proxy beyond the ABI. */
public final class ForeignEvents {
  private ForeignEvents() {}

  /** Makes the module take such calls; on the JVM the guest always does. */
  public static void expect() {}
}
