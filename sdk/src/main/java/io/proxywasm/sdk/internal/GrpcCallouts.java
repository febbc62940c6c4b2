package io.proxywasm.sdk.internal;

/** The gRPC calls under way, by token. No exception leaves its callbacks. */
public final class GrpcCallouts {
  private GrpcCallouts() {}

  public static void onInitialMetadata(int rootId, int token, int count) {}

  public static void onMessage(int rootId, int token, int size) {}

  public static void onTrailingMetadata(int rootId, int token, int count) {}

  public static void onClose(int rootId, int token, int grpcStatus) {}
}
