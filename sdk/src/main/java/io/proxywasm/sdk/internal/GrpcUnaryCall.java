package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.call.GrpcReply;
import io.proxywasm.sdk.call.GrpcStatus;

/** A unary call: Envoy brings either its message or its status. */
final class GrpcUnaryCall implements GrpcExchange {
  final Promise<GrpcReply> reply = new Promise<>();

  @Override
  public boolean message(int size) {
    reply.keep(read(size));
    return true;
  }

  private static GrpcReply read(int size) {
    try {
      return GrpcReply.of(GrpcCallouts.receive(size));
    } catch (RuntimeException e) {
      return GrpcReply.failed(GrpcStatus.of(GrpcStatus.INTERNAL, e.toString()));
    }
  }

  @Override
  public void closed(int code) {
    reply.keep(GrpcReply.failed(GrpcCallouts.status(code)));
  }
}
