package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.CalloutFunctions;
import io.proxywasm.sdk.internal.jvm.Returned;

/** The host calls for HTTP callouts. */
final class HttpCallouts implements CalloutFunctions {
  private final CallGate gate;

  HttpCallouts(CallGate gate) {
    this.gate = gate;
  }

  @Override
  public int httpCall(
      byte[] cluster,
      byte[] headerPairs,
      byte[] body,
      byte[] trailerPairs,
      int timeoutMilliseconds,
      Returned token) {
    gate.enter("proxy_http_call");
    return gate.done("proxy_http_call", Status.UNIMPLEMENTED);
  }

  @Override
  public int getStatus(Returned result) {
    gate.enter("proxy_get_status");
    return gate.done("proxy_get_status", Status.UNIMPLEMENTED);
  }
}
