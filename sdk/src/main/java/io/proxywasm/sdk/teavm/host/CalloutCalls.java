package io.proxywasm.sdk.teavm.host;

import io.proxywasm.sdk.internal.Callbacks;
import io.proxywasm.sdk.internal.HttpCallouts;
import org.teavm.interop.Address;
import org.teavm.interop.Export;
import org.teavm.interop.Import;

/** HTTP callouts. */
public final class CalloutCalls {
  private CalloutCalls() {}

  public static int httpCall(
      byte[] cluster, byte[] headerPairs, byte[] body, byte[] trailerPairs, int timeout) {
    int[] slots = Returns.slots();
    int status =
        httpCallImport(
            Address.ofData(cluster),
            cluster.length,
            Address.ofData(headerPairs),
            headerPairs.length,
            Address.ofData(body),
            body.length,
            Address.ofData(trailerPairs),
            trailerPairs.length,
            timeout,
            Address.ofData(slots));
    Address.pin(cluster);
    Address.pin(headerPairs);
    Address.pin(body);
    Address.pin(trailerPairs);
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_http_call")
  private static native int httpCallImport(
      Address cluster,
      int clusterSize,
      Address headerPairs,
      int headerPairsSize,
      Address body,
      int bodySize,
      Address trailerPairs,
      int trailerPairsSize,
      int timeout,
      Address token);

  @Export(name = "proxy_on_http_call_response")
  public static void onResponse(
      int rootId, int token, int headerCount, int bodySize, int trailerCount) {
    HttpCallouts.onResponse(Callbacks.begun(rootId), token, headerCount, bodySize, trailerCount);
    Callbacks.ended();
  }
}
