package io.proxywasm.harness;

import io.proxywasm.harness.internal.host.GrpcBackend;
import io.proxywasm.harness.internal.host.OpenGrpcCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of the proxy's configuration with a gRPC server in it: says what its methods answer,
 * and keeps what they got. Answers come as soon as the step of the test that led to the call is
 * done, before the next one; a method that is not defined answers UNIMPLEMENTED.
 *
 * <p>What Envoy makes of a server's faults is what filters see here too.
 */
public final class GrpcCluster {
  private static final int UNIMPLEMENTED = 12;
  private static final int UNAVAILABLE = 14;

  private final FilterHost host;
  private final Map<String, Consumer<GrpcServerCall>> methods = new HashMap<>();
  private final List<GrpcServerCall> calls = new ArrayList<>();
  private boolean refuses;
  private boolean hasEndpoint = true;

  GrpcCluster(FilterHost host) {
    this.host = host;
  }

  /**
   * Defines a method that answers once the request has ended.
   *
   * @param method with its service, such as {@code helloworld.Greeter/SayHello}
   * @param answer null leaves the call open: {@link FilterHost#advance} runs into the timeout, and
   *     {@link GrpcServerCall#send} answers at any later step
   */
  public GrpcCluster unary(String method, Function<GrpcServerCall, @Nullable GrpcAnswer> answer) {
    return stream(
        method,
        call ->
            call.onHalfClose(
                () -> {
                  GrpcAnswer made = answer.apply(call);
                  if (made != null) {
                    made.sendTo(call);
                  }
                }));
  }

  /**
   * Defines a method of which each call is told when it begins.
   *
   * @param method with its service, such as {@code chat.Room/Talk}
   */
  public GrpcCluster stream(String method, Consumer<GrpcServerCall> opened) {
    methods.put(method, opened);
    return this;
  }

  /** Refuses connections from now on: Envoy ends calls itself, with UNAVAILABLE. */
  public GrpcCluster refuse() {
    refuses = true;
    return this;
  }

  /** Has no endpoint from now on: calls give INTERNAL_FAILURE at once. */
  public GrpcCluster removeEndpoints() {
    hasEndpoint = false;
    return this;
  }

  /** Returns all calls that arrived since this host was made, in their order. */
  public List<GrpcServerCall> calls() {
    return List.copyOf(calls);
  }

  GrpcBackend backend() {
    return new GrpcBackend() {
      @Override
      public boolean hasEndpoint() {
        return hasEndpoint;
      }

      @Override
      public void open(OpenGrpcCall call) {
        if (refuses) {
          call.fail(
              UNAVAILABLE,
              "upstream connect error or disconnect/reset before headers. reset reason: remote"
                  + " connection failure",
              "upstream_reset_before_response_started{remote_connection_failure|"
                  + "delayed_connect_error:_Connection_refused}");
          return;
        }
        serve(new GrpcServerCall(host, call));
      }
    };
  }

  private void serve(GrpcServerCall call) {
    calls.add(call);
    Consumer<GrpcServerCall> opened = methods.get(call.method());
    if (opened == null) {
      call.close(UNIMPLEMENTED, "Method not found: " + call.method());
    } else {
      opened.accept(call);
    }
  }
}
