package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.Headers;
import io.proxywasm.sdk.call.GrpcReply;
import io.proxywasm.sdk.call.GrpcStatus;
import io.proxywasm.sdk.call.GrpcStream;
import io.proxywasm.sdk.call.GrpcStreamHandler;
import io.proxywasm.sdk.call.Pending;
import io.proxywasm.sdk.internal.host.BufferCalls;
import io.proxywasm.sdk.internal.host.GrpcCalls;
import io.proxywasm.sdk.internal.host.HeaderCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.host.StatusCalls;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gRPC calls under way, by token. No exception leaves its callbacks. */
public final class GrpcCallouts {
  private static final int RECEIVED = 5;
  private static final byte[] NO_BYTES = new byte[0];

  private GrpcCallouts() {}

  /** Makes a unary call for the context whose code runs now. */
  public static Pending<GrpcReply> send(
      GrpcMethod method, List<Header> metadata, byte[] message, int timeoutMilliseconds) {
    PluginContext plugin = Contexts.useRunning();
    method.check(
        GrpcCalls.call(
            method.target,
            method.service,
            method.method,
            pairs(metadata),
            message,
            timeoutMilliseconds),
        "proxy_grpc_call");
    GrpcUnaryCall call = new GrpcUnaryCall();
    plugin.grpcCalls().put(Returns.number(), call);
    return call.reply;
  }

  /** Opens a stream for the context whose code runs now. */
  public static GrpcStream open(
      GrpcMethod method, List<Header> metadata, GrpcStreamHandler handler) {
    PluginContext plugin = Contexts.useRunning();
    method.check(
        GrpcCalls.stream(method.target, method.service, method.method, pairs(metadata)),
        "proxy_grpc_stream");
    HostGrpcStream stream = new HostGrpcStream(Returns.number(), method, handler, plugin);
    plugin.grpcCalls().put(Returns.number(), stream);
    return stream;
  }

  private static byte[] pairs(List<Header> metadata) {
    return metadata.isEmpty() ? NO_BYTES : Pairs.encode(metadata);
  }

  public static void onInitialMetadata(int rootId, int token, int count) {
    GrpcExchange exchange = enter(rootId, token);
    if (exchange != null) {
      exchange.initialMetadata();
    }
  }

  public static void onMessage(int rootId, int token, int size) {
    GrpcExchange exchange = enter(rootId, token);
    if (exchange != null && exchange.message(size)) {
      end(rootId, token);
    }
  }

  public static void onTrailingMetadata(int rootId, int token, int count) {
    GrpcExchange exchange = enter(rootId, token);
    if (exchange != null) {
      exchange.trailingMetadata();
    }
  }

  public static void onClose(int rootId, int token, int grpcStatus) {
    GrpcExchange exchange = enter(rootId, token);
    if (exchange != null) {
      end(rootId, token);
      exchange.closed(grpcStatus);
    }
  }

  /** Returns the call; null for one that nobody knows, or whose plugin has ended. */
  private static @Nullable GrpcExchange enter(int rootId, int token) {
    PluginContext plugin = Contexts.PLUGINS.get(rootId);
    return plugin == null ? null : plugin.grpcCalls().get(token);
  }

  private static void end(int rootId, int token) {
    PluginContext plugin = Contexts.PLUGINS.get(rootId);
    if (plugin != null) {
      plugin.grpcCalls().remove(token);
    }
  }

  /** Reads the message of the current callback. */
  static byte[] receive(int size) {
    if (size == 0) {
      return NO_BYTES;
    }
    Status.check(BufferCalls.get(RECEIVED, 0, size), "proxy_get_buffer_bytes", "gRPC message");
    return Returns.bytes();
  }

  /** Reads the metadata of the current callback. */
  static Headers metadata(int map) {
    Status.check(HeaderCalls.getPairs(map), "proxy_get_header_map_pairs", "gRPC metadata");
    return new ReceivedHeaders(Pairs.decode(Returns.bytes()));
  }

  /** Reads the status of the current callback: the text that came with its code. */
  static GrpcStatus status(int code) {
    String message;
    try {
      message = StatusCalls.get() == Status.OK ? Utf8.decode(Returns.bytes()) : "";
    } catch (RuntimeException e) {
      message = e.toString();
    }
    return GrpcStatus.of(code, message);
  }

  /** Lets a checked exception pass where none is declared. */
  @SuppressWarnings("unchecked")
  static <E extends Throwable> void rethrow(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
