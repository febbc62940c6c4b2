package io.proxywasm.harness.internal.engine;

import io.proxywasm.harness.internal.host.HostCalls;
import io.proxywasm.harness.internal.host.Status;
import io.proxywasm.sdk.internal.jvm.Returned;

/** The imports for HTTP callouts, and for the status of any callout. */
final class CalloutImports {
  private CalloutImports() {}

  static void addTo(Import.Table table, HostCalls host) {
    table.add(
        "proxy_http_call",
        "iiiiiiiiii:i",
        call -> {
          Returned token = new Returned();
          byte[] cluster = call.bytes(0);
          byte[] headers = call.bytes(2);
          byte[] body = call.bytes(4);
          byte[] trailers = call.bytes(6);
          // The proxy tries the address before it sends anything.
          call.writeInt(call.int32(9), 0);
          int status = host.httpCall(cluster, headers, body, trailers, call.int32(8), token);
          call.writeInt(call.int32(9), token.number);
          return status;
        });
    table.add(
        "proxy_get_status",
        "iii:i",
        call -> {
          Returned result = new Returned();
          int status = host.getStatus(result);
          if (status == Status.OK) {
            call.writeInt(call.int32(0), result.number);
            call.give(1, result.bytes);
          }
          return status;
        });
  }
}
