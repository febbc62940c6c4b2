package io.proxywasm.sdk.internal.host;

/** HTTP callouts. */
public final class CalloutCalls {
  private CalloutCalls() {}

  /** Sends a request; its token is the returned number. */
  public static int httpCall(
      byte[] cluster, byte[] headerPairs, byte[] body, byte[] trailerPairs, int timeout) {
    return Host.functions()
        .httpCall(cluster, headerPairs, body, trailerPairs, timeout, Returns.slot());
  }
}
