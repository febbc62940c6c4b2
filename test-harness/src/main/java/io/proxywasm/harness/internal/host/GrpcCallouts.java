package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import io.proxywasm.sdk.internal.jvm.GrpcFunctions;
import io.proxywasm.sdk.internal.jvm.Returned;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The host calls for gRPC. Calls belong to the root context, as HTTP callouts do. A stream stays in
 * the table until both sides have closed it, or the guest cancels it.
 */
final class GrpcCallouts implements GrpcFunctions {
  /** The lower two bits of a token tell what kind of callout it is. */
  private static final int TOKEN_STEP = 4;

  private static final int UNARY = 1;
  private static final int STREAM = 2;

  private final CallGate gate;
  private final Proxy proxy;
  private final GrpcCallbacks callbacks;
  private final Map<Integer, Entry> calls = new HashMap<>();
  private int lastUnary = UNARY;
  private int lastStream = STREAM;

  private static final class Entry {
    final OpenGrpcCall call;
    boolean closedByGuest;
    boolean closedByServer;

    Entry(OpenGrpcCall call) {
      this.call = call;
    }
  }

  GrpcCallouts(CallGate gate, Proxy proxy) {
    this.gate = gate;
    this.proxy = proxy;
    this.callbacks = new GrpcCallbacks(proxy);
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
    gate.enter("proxy_grpc_call", token);
    int id = lastUnary + TOKEN_STEP;
    GrpcClient client = new GrpcClient.Unary(callbacks, id, () -> calls.remove(id));
    Duration timeout = Duration.ofMillis(Integer.toUnsignedLong(timeoutMilliseconds));
    OpenGrpcCall call = call(client, serviceName, methodName, initialMetadataPairs, timeout);
    int status = start(grpcService, call, client);
    if (status != Status.PARSE_FAILURE) {
      lastUnary = id;
    }
    if (status == Status.OK) {
      token.number = id;
      call.request(message, true);
      if (timeoutMilliseconds == 0) {
        // The server is told that no time is left, and breaks the call off.
        call.reset();
      } else {
        proxy.events().schedule(timeout, call::timeOut);
      }
    }
    return gate.gave(
        "proxy_grpc_call",
        status,
        token.number,
        grpcService,
        serviceName,
        methodName,
        initialMetadataPairs,
        message,
        timeoutMilliseconds);
  }

  @Override
  public int grpcStream(
      byte[] grpcService,
      byte[] serviceName,
      byte[] methodName,
      byte[] initialMetadataPairs,
      Returned token) {
    gate.enter("proxy_grpc_stream", token);
    int id = lastStream + TOKEN_STEP;
    GrpcClient client = new GrpcClient.Streaming(callbacks, id, () -> closedByServer(id));
    OpenGrpcCall call = call(client, serviceName, methodName, initialMetadataPairs, Duration.ZERO);
    int status = start(grpcService, call, client);
    if (status != Status.PARSE_FAILURE) {
      lastStream = id;
    }
    if (status == Status.OK) {
      token.number = id;
    }
    return gate.gave(
        "proxy_grpc_stream",
        status,
        token.number,
        grpcService,
        serviceName,
        methodName,
        initialMetadataPairs);
  }

  private OpenGrpcCall call(
      GrpcClient client, byte[] service, byte[] method, byte[] metadataPairs, Duration timeout) {
    String name =
        new String(service, StandardCharsets.UTF_8)
            + "/"
            + new String(method, StandardCharsets.UTF_8);
    HeaderList metadata = HeaderList.of(PairsCodec.decode(metadataPairs));
    return new OpenGrpcCall(client, proxy.events(), name, metadata, timeout);
  }

  /** Starts a call; one that fails at once has its end come all the same, under its token. */
  private int start(byte[] target, OpenGrpcCall call, GrpcClient client) {
    Map<Integer, byte[]> service = ProtoFields.of(target);
    byte[] name = service == null ? target : clusterName(service);
    GrpcBackend backend =
        proxy.settings().grpcBackends.get(new String(name, StandardCharsets.UTF_8));
    if (backend == null && service == null) {
      return Status.PARSE_FAILURE;
    }
    if (backend == null || !backend.hasEndpoint()) {
      String message =
          backend == null ? "Cluster not available" : "no healthy upstream{no_healthy_upstream}";
      proxy.vm().afterCall(() -> client.close(GrpcHeaders.UNAVAILABLE, message));
      return Status.INTERNAL_FAILURE;
    }
    calls.put(client.token, new Entry(call));
    proxy.events().schedule(Duration.ZERO, () -> backend.open(call));
    return Status.OK;
  }

  /** Returns what {@code GrpcService.envoy_grpc.cluster_name} is. */
  private byte[] clusterName(Map<Integer, byte[]> service) {
    byte[] envoyGrpc = service.get(1);
    if (envoyGrpc == null) {
      proxy
          .vm()
          .violation(
              "proxy_grpc_call was given a GrpcService that names no server. Envoy aborts on it,"
                  + " with all its streams. It takes a cluster's name for such a message if it can"
                  + " be read as one: send the name within a message.");
      throw new GuestTrap("a GrpcService without a server");
    }
    Map<Integer, byte[]> fields = ProtoFields.of(envoyGrpc);
    return fields == null ? new byte[0] : fields.getOrDefault(1, new byte[0]);
  }

  private void closedByServer(int token) {
    Entry entry = calls.get(token);
    if (entry != null) {
      entry.closedByServer = true;
      if (entry.closedByGuest) {
        calls.remove(token);
      }
    }
  }

  @Override
  public int grpcSend(int token, byte[] message, boolean endOfStream) {
    gate.enter("proxy_grpc_send");
    int status = kind(token) == STREAM ? Status.OK : Status.BAD_ARGUMENT;
    Entry entry = calls.get(token);
    if (status == Status.OK && entry == null) {
      status = Status.NOT_FOUND;
    } else if (status == Status.OK) {
      entry.call.request(message, endOfStream);
    }
    return gate.done("proxy_grpc_send", status, token, message, endOfStream);
  }

  @Override
  public int grpcClose(int token) {
    gate.enter("proxy_grpc_close");
    if (kind(token) == UNARY) {
      return gate.done("proxy_grpc_close", cancel(token), token);
    }
    return gate.done("proxy_grpc_close", close(token), token);
  }

  private int close(int token) {
    if (kind(token) != STREAM) {
      return Status.BAD_ARGUMENT;
    }
    Entry entry = calls.get(token);
    if (entry == null) {
      return Status.NOT_FOUND;
    }
    entry.call.requestEnd();
    entry.closedByGuest = true;
    if (entry.closedByServer) {
      calls.remove(token);
    }
    return Status.OK;
  }

  @Override
  public int grpcCancel(int token) {
    gate.enter("proxy_grpc_cancel");
    return gate.done("proxy_grpc_cancel", cancel(token), token);
  }

  private int cancel(int token) {
    if (kind(token) != UNARY && kind(token) != STREAM) {
      return Status.BAD_ARGUMENT;
    }
    Entry entry = calls.remove(token);
    if (entry == null) {
      return Status.NOT_FOUND;
    }
    entry.call.requestCancel();
    return Status.OK;
  }

  private static int kind(int token) {
    return token & (TOKEN_STEP - 1);
  }
}
