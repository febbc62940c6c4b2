package io.proxywasm.sdk.teavm.host;

import io.proxywasm.sdk.internal.Callbacks;
import io.proxywasm.sdk.internal.GrpcCallouts;
import org.teavm.interop.Address;
import org.teavm.interop.Export;
import org.teavm.interop.Import;

/** gRPC calls and streams, and the callbacks that they lead to. */
public final class GrpcCalls {
  private GrpcCalls() {}

  public static int call(
      byte[] target,
      byte[] service,
      byte[] method,
      byte[] metadataPairs,
      byte[] message,
      int timeoutMilliseconds) {
    int[] slots = Returns.slots();
    int status =
        callImport(
            Address.ofData(target),
            target.length,
            Address.ofData(service),
            service.length,
            Address.ofData(method),
            method.length,
            Address.ofData(metadataPairs),
            metadataPairs.length,
            Address.ofData(message),
            message.length,
            timeoutMilliseconds,
            Address.ofData(slots));
    Address.pin(target);
    Address.pin(service);
    Address.pin(method);
    Address.pin(metadataPairs);
    Address.pin(message);
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_grpc_call")
  private static native int callImport(
      Address target,
      int targetSize,
      Address service,
      int serviceSize,
      Address method,
      int methodSize,
      Address metadataPairs,
      int metadataPairsSize,
      Address message,
      int messageSize,
      int timeoutMilliseconds,
      Address token);

  public static int stream(byte[] target, byte[] service, byte[] method, byte[] metadataPairs) {
    int[] slots = Returns.slots();
    int status =
        streamImport(
            Address.ofData(target),
            target.length,
            Address.ofData(service),
            service.length,
            Address.ofData(method),
            method.length,
            Address.ofData(metadataPairs),
            metadataPairs.length,
            Address.ofData(slots));
    Address.pin(target);
    Address.pin(service);
    Address.pin(method);
    Address.pin(metadataPairs);
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_grpc_stream")
  private static native int streamImport(
      Address target,
      int targetSize,
      Address service,
      int serviceSize,
      Address method,
      int methodSize,
      Address metadataPairs,
      int metadataPairsSize,
      Address token);

  public static int send(int token, byte[] message, boolean endOfStream) {
    int status = sendImport(token, Address.ofData(message), message.length, endOfStream ? 1 : 0);
    Address.pin(message);
    return status;
  }

  @Import(module = "env", name = "proxy_grpc_send")
  private static native int sendImport(
      int token, Address message, int messageSize, int endOfStream);

  public static int close(int token) {
    return closeImport(token);
  }

  @Import(module = "env", name = "proxy_grpc_close")
  private static native int closeImport(int token);

  public static int cancel(int token) {
    return cancelImport(token);
  }

  @Import(module = "env", name = "proxy_grpc_cancel")
  private static native int cancelImport(int token);

  @Export(name = "proxy_on_grpc_receive_initial_metadata")
  public static void onReceiveInitialMetadata(int rootId, int token, int count) {
    GrpcCallouts.onInitialMetadata(Callbacks.begun(rootId), token, count);
    Callbacks.ended();
  }

  @Export(name = "proxy_on_grpc_receive")
  public static void onReceive(int rootId, int token, int size) {
    GrpcCallouts.onMessage(Callbacks.begun(rootId), token, size);
    Callbacks.ended();
  }

  @Export(name = "proxy_on_grpc_receive_trailing_metadata")
  public static void onReceiveTrailingMetadata(int rootId, int token, int count) {
    GrpcCallouts.onTrailingMetadata(Callbacks.begun(rootId), token, count);
    Callbacks.ended();
  }

  @Export(name = "proxy_on_grpc_close")
  public static void onClose(int rootId, int token, int grpcStatus) {
    GrpcCallouts.onClose(Callbacks.begun(rootId), token, grpcStatus);
    Callbacks.ended();
  }
}
