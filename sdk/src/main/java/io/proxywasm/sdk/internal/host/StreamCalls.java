package io.proxywasm.sdk.internal.host;

/** What becomes of a stream. */
public final class StreamCalls {
  private StreamCalls() {}

  public static int continueStream(int type) {
    return Host.functions().continueStream(type);
  }

  public static int closeStream(int type) {
    return Host.functions().closeStream(type);
  }

  public static int setEffectiveContext(int contextId) {
    return Host.functions().setEffectiveContext(contextId);
  }

  public static int sendLocalResponse(
      int status, byte[] details, byte[] body, byte[] headerPairs, int grpcStatus) {
    return Host.functions().sendLocalResponse(status, details, body, headerPairs, grpcStatus);
  }
}
