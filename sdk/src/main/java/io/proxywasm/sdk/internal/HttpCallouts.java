package io.proxywasm.sdk.internal;

/** The HTTP callouts under way, by token. No exception leaves its callback. */
public final class HttpCallouts {
  private HttpCallouts() {}

  public static void onResponse(
      int rootId, int token, int headerCount, int bodySize, int trailerCount) {}
}
