package io.proxywasm.sdk.teavm.host;

import org.teavm.interop.Address;
import org.teavm.interop.Import;

/** What becomes of a stream. */
public final class StreamCalls {
  private StreamCalls() {}

  public static int continueStream(int type) {
    return continueStreamImport(type);
  }

  @Import(module = "env", name = "proxy_continue_stream")
  private static native int continueStreamImport(int type);

  public static int closeStream(int type) {
    return closeStreamImport(type);
  }

  @Import(module = "env", name = "proxy_close_stream")
  private static native int closeStreamImport(int type);

  public static int setEffectiveContext(int contextId) {
    return setEffectiveContextImport(contextId);
  }

  @Import(module = "env", name = "proxy_set_effective_context")
  private static native int setEffectiveContextImport(int contextId);

  public static int sendLocalResponse(
      int code, byte[] details, byte[] body, byte[] headerPairs, int grpcStatus) {
    int status =
        sendLocalResponseImport(
            code,
            Address.ofData(details),
            details.length,
            Address.ofData(body),
            body.length,
            Address.ofData(headerPairs),
            headerPairs.length,
            grpcStatus);
    Address.pin(details);
    Address.pin(body);
    Address.pin(headerPairs);
    return status;
  }

  @Import(module = "env", name = "proxy_send_local_response")
  private static native int sendLocalResponseImport(
      int code,
      Address details,
      int detailsSize,
      Address body,
      int bodySize,
      Address headerPairs,
      int headerPairsSize,
      int grpcStatus);
}
