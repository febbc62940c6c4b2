package io.proxywasm.sdk.internal.host;

/** gRPC calls and streams; tokens come back as {@link Returns#number()}. */
public final class GrpcCalls {
  private GrpcCalls() {}

  public static int call(
      byte[] target,
      byte[] service,
      byte[] method,
      byte[] metadataPairs,
      byte[] message,
      int timeoutMilliseconds) {
    return Host.functions()
        .grpcCall(
            target, service, method, metadataPairs, message, timeoutMilliseconds, Returns.slot());
  }

  public static int stream(byte[] target, byte[] service, byte[] method, byte[] metadataPairs) {
    return Host.functions().grpcStream(target, service, method, metadataPairs, Returns.slot());
  }

  public static int send(int token, byte[] message, boolean endOfStream) {
    return Host.functions().grpcSend(token, message, endOfStream);
  }

  public static int close(int token) {
    return Host.functions().grpcClose(token);
  }

  public static int cancel(int token) {
    return Host.functions().grpcCancel(token);
  }
}
