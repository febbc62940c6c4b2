package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.GrpcFunctions;
import io.proxywasm.sdk.internal.jvm.Returned;

/** The host calls for gRPC calls. */
final class GrpcCallouts implements GrpcFunctions {
  private final CallGate gate;

  GrpcCallouts(CallGate gate) {
    this.gate = gate;
  }

  @Override
  public int grpcCall(
      byte[] grpcService,
      byte[] serviceName,
      byte[] methodName,
      byte[] initialMetadataPairs,
      byte[] message,
      int timeoutMilliseconds,
      Returned token) {
    gate.enter("proxy_grpc_call");
    return gate.done("proxy_grpc_call", Status.UNIMPLEMENTED);
  }

  @Override
  public int grpcStream(
      byte[] grpcService,
      byte[] serviceName,
      byte[] methodName,
      byte[] initialMetadataPairs,
      Returned token) {
    gate.enter("proxy_grpc_stream");
    return gate.done("proxy_grpc_stream", Status.UNIMPLEMENTED);
  }

  @Override
  public int grpcSend(int token, byte[] message, boolean endOfStream) {
    gate.enter("proxy_grpc_send");
    return gate.done("proxy_grpc_send", Status.UNIMPLEMENTED);
  }

  @Override
  public int grpcClose(int token) {
    gate.enter("proxy_grpc_close");
    return gate.done("proxy_grpc_close", Status.UNIMPLEMENTED);
  }

  @Override
  public int grpcCancel(int token) {
    gate.enter("proxy_grpc_cancel");
    return gate.done("proxy_grpc_cancel", Status.UNIMPLEMENTED);
  }
}
