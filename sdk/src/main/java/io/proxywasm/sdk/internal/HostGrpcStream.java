package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.call.GrpcStatus;
import io.proxywasm.sdk.call.GrpcStream;
import io.proxywasm.sdk.call.GrpcStreamHandler;
import io.proxywasm.sdk.internal.host.GrpcCalls;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A stream of messages, and the handler of who opened it. */
final class HostGrpcStream extends AtEnd implements GrpcStream, GrpcExchange {
  private static final int INITIAL_METADATA = 4;
  private static final int TRAILING_METADATA = 5;

  private final int token;
  private final GrpcMethod method;
  private final GrpcStreamHandler handler;
  private final PluginContext plugin;
  private final @Nullable Object owner = Handlers.owner();
  private boolean sentAll;
  private boolean over;

  HostGrpcStream(int token, GrpcMethod method, GrpcStreamHandler handler, PluginContext plugin) {
    this.token = token;
    this.method = method;
    this.handler = handler;
    this.plugin = plugin;
    if (owner instanceof LiveStream stream) {
      stream.addAtEnd(this);
    }
  }

  @Override
  public boolean isOpen() {
    return !sentAll && !over;
  }

  @Override
  public void send(byte[] message, boolean endOfStream) {
    if (!isOpen()) {
      throw new IllegalStateException(
          "the gRPC stream to " + method + (over ? " has ended" : " is closed on this side"));
    }
    sentAll = endOfStream;
    use();
    method.check(GrpcCalls.send(token, message, endOfStream), "proxy_grpc_send");
  }

  @Override
  public void close() {
    if (isOpen()) {
      sentAll = true;
      use();
      method.check(GrpcCalls.close(token), "proxy_grpc_close");
    }
  }

  @Override
  public void cancel() {
    if (!over) {
      use();
      end();
    }
  }

  @Override
  void streamEnded() {
    end();
  }

  /** Takes the stream out of the proxy's table too, which keeps it until it is told. */
  private void end() {
    over = true;
    plugin.grpcCalls().remove(token);
    GrpcCalls.cancel(token);
    if (owner instanceof LiveStream stream) {
      stream.removeAtEnd(this);
    }
  }

  @Override
  public void initialMetadata() {
    run(stream -> handler.onInitialMetadata(stream, GrpcCallouts.metadata(INITIAL_METADATA)));
  }

  @Override
  public boolean message(int size) {
    run(
        stream -> {
          try {
            handler.onMessage(stream, GrpcCallouts.receive(size));
          } catch (Exception e) {
            GrpcCallouts.<RuntimeException>rethrow(e);
          }
        });
    return false;
  }

  @Override
  public void trailingMetadata() {
    run(stream -> handler.onTrailingMetadata(stream, GrpcCallouts.metadata(TRAILING_METADATA)));
  }

  @Override
  public void closed(int code) {
    GrpcStatus status = GrpcCallouts.status(code);
    end();
    run(stream -> handler.onClose(stream, status));
  }

  /** Makes host calls mean the plugin whose stream it is. */
  private void use() {
    if (owner instanceof LiveStream stream) {
      stream.use();
    } else {
      Contexts.use(plugin.id());
    }
  }

  private void run(Consumer<GrpcStream> event) {
    Handlers.run(owner, event, this);
  }
}
