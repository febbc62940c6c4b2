package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The guest's callbacks for gRPC, on the root context, and what can be read while they run. */
final class GrpcCallbacks {
  private static final int ROOT = Contexts.ROOT;
  private static final byte[] NO_MESSAGE = new byte[0];

  private final Proxy proxy;
  private final CalloutView view;

  GrpcCallbacks(Proxy proxy) {
    this.proxy = proxy;
    this.view = proxy.contexts().callout();
  }

  boolean ended() {
    return proxy.ended();
  }

  void initialMetadata(int token, HeaderTable metadata) {
    int count = metadata.count();
    view.grpcInitialMetadata = metadata;
    call(
        "proxy_on_grpc_receive_initial_metadata",
        guest -> guest.onGrpcReceiveInitialMetadata(ROOT, token, count),
        token,
        count);
    view.grpcInitialMetadata = null;
  }

  /** Brings a message; {@code after} comes before what the guest asks for in the call. */
  void message(int token, byte[] message, Runnable after) {
    view.grpcMessage = new BodyBuffer(message);
    proxy
        .vm()
        .afterCall(
            () -> {
              view.grpcMessage = null;
              after.run();
            });
    call(
        "proxy_on_grpc_receive",
        guest -> guest.onGrpcReceive(ROOT, token, message.length),
        token,
        message.length);
  }

  void trailingMetadata(int token, HeaderTable metadata) {
    int count = metadata.count();
    view.grpcTrailingMetadata = metadata;
    call(
        "proxy_on_grpc_receive_trailing_metadata",
        guest -> guest.onGrpcReceiveTrailingMetadata(ROOT, token, count),
        token,
        count);
    view.grpcTrailingMetadata = null;
  }

  /** Brings the end; {@code after} comes before what the guest asks for in the call. */
  void close(int token, int status, String message, Runnable after) {
    view.statusCode = status;
    view.statusMessage = message.getBytes(StandardCharsets.UTF_8);
    proxy
        .vm()
        .afterCall(
            () -> {
              view.statusMessage = NO_MESSAGE;
              after.run();
            });
    call("proxy_on_grpc_close", guest -> guest.onGrpcClose(ROOT, token, status), token, status);
  }

  private void call(String name, Consumer<GuestFunctions> callback, int token, int value) {
    proxy
        .vm()
        .call(
            ROOT,
            name,
            guest -> {
              callback.accept(guest);
              return 0;
            },
            ROOT,
            token,
            value);
  }
}
