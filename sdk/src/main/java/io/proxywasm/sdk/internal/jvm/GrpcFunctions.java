package io.proxywasm.sdk.internal.jvm;

/** The host calls for gRPC; tokens come back as {@link Returned#number}. */
public interface GrpcFunctions {
  /**
   * Starts a unary call.
   *
   * @param grpcService the cluster, or an encoded {@code envoy.config.core.v3.GrpcService}
   */
  int grpcCall(
      byte[] grpcService,
      byte[] serviceName,
      byte[] methodName,
      byte[] initialMetadataPairs,
      byte[] message,
      int timeoutMilliseconds,
      Returned token);

  int grpcStream(
      byte[] grpcService,
      byte[] serviceName,
      byte[] methodName,
      byte[] initialMetadataPairs,
      Returned token);

  int grpcSend(int token, byte[] message, boolean endOfStream);

  int grpcClose(int token);

  int grpcCancel(int token);
}
