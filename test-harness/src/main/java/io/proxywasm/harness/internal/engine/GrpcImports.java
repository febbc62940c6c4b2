package io.proxywasm.harness.internal.engine;

import io.proxywasm.harness.internal.host.HostCalls;
import io.proxywasm.harness.internal.host.Status;
import io.proxywasm.sdk.internal.jvm.Returned;

/** The imports for gRPC calls. */
final class GrpcImports {
  private GrpcImports() {}

  static void addTo(Import.Table table, HostCalls host) {
    table.add(
        "proxy_grpc_call",
        "iiiiiiiiiiii:i",
        call -> {
          Returned token = new Returned();
          int status =
              host.grpcCall(
                  call.bytes(0),
                  call.bytes(2),
                  call.bytes(4),
                  call.bytes(6),
                  call.bytes(8),
                  call.int32(10),
                  token);
          return give(call, 11, status, token);
        });
    table.add(
        "proxy_grpc_stream",
        "iiiiiiiii:i",
        call -> {
          Returned token = new Returned();
          int status =
              host.grpcStream(call.bytes(0), call.bytes(2), call.bytes(4), call.bytes(6), token);
          return give(call, 8, status, token);
        });
    table.add(
        "proxy_grpc_send",
        "iiii:i",
        call -> host.grpcSend(call.int32(0), call.bytes(1), call.int32(3) != 0));
    table.add("proxy_grpc_close", "i:i", call -> host.grpcClose(call.int32(0)));
    table.add("proxy_grpc_cancel", "i:i", call -> host.grpcCancel(call.int32(0)));
  }

  private static int give(ImportCall call, int index, int status, Returned token) {
    if (status == Status.OK) {
      call.writeInt(call.int32(index), token.number);
    }
    return status;
  }
}
