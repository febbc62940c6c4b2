package io.proxywasm.sdk.internal;

/** What listens to calls by the proxy beyond the ABI. No exception leaves it. */
public final class ForeignCallbacks {
  private ForeignCallbacks() {}

  public static void onCall(int contextId, int functionId, int argumentSize) {}
}
