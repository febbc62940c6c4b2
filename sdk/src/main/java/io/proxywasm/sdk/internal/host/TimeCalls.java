package io.proxywasm.sdk.internal.host;

/** The proxy's clock. */
public final class TimeCalls {
  private TimeCalls() {}

  public static int now() {
    return Host.functions().getCurrentTimeNanoseconds(Returns.slot());
  }
}
