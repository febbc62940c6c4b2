package io.proxywasm.sdk.call;

import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.internal.GrpcCallouts;
import io.proxywasm.sdk.internal.GrpcMethod;
import io.proxywasm.sdk.internal.GrpcTarget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gRPC call to make. The proxy sends it through one of its clusters, which must speak HTTP/2.
 * Messages are bytes; with classes that protobuf's compiler generated:
 *
 * <pre>{@code
 * GrpcCall.to("greeter")
 *     .method("helloworld.Greeter", "SayHello")
 *     .timeout(Duration.ofMillis(200))
 *     .send(request.toByteArray())
 *     .onDone(reply -> {
 *       if (reply.isOk()) {
 *         greet(reply.message(HelloReply::parseFrom));
 *       }
 *       stream.resumeRequest();
 *     });
 * return Action.PAUSE;
 * }</pre>
 *
 * <p>A call belongs to the stream in whose callback it is made, or to the plugin: once that has
 * ended, its reply is dropped. It can be kept and sent any number of times.
 */
public final class GrpcCall {
  private final GrpcTarget target;
  private final List<Header> metadata = new ArrayList<>();
  private @Nullable GrpcMethod method;
  private int timeoutMilliseconds = 5000;

  private GrpcCall(GrpcTarget target) {
    this.target = target;
  }

  /** Starts a call through a cluster of the proxy. */
  public static GrpcCall to(String cluster) {
    return new GrpcCall(GrpcTarget.cluster(cluster));
  }

  /**
   * Starts a call to a server that an {@code envoy.config.core.v3.GrpcService} describes, for what
   * a cluster's name does not tell: another authority, a limit on messages, retries.
   *
   * @param grpcService the encoded message, {@code envoy_grpc} or {@code google_grpc} first as
   *     encoders write it; only Envoy takes one
   * @throws IllegalArgumentException if it has neither: Envoy would abort on it
   */
  public static GrpcCall to(byte[] grpcService) {
    return new GrpcCall(GrpcTarget.service(grpcService));
  }

  /**
   * Names the method.
   *
   * @param service the service with its package, such as {@code helloworld.Greeter}
   */
  public GrpcCall method(String service, String method) {
    this.method = new GrpcMethod(target, service, method);
    return this;
  }

  /** Adds to the metadata sent with the call, beside what the name may have. */
  public GrpcCall metadata(String name, String value) {
    metadata.add(Header.of(name, value));
    return this;
  }

  /** Adds bytes to the metadata sent with the call; the name must end with {@code -bin}. */
  public GrpcCall metadata(String name, byte[] value) {
    metadata.add(Header.of(name, value));
    return this;
  }

  /**
   * Sets how long a unary call may take, in milliseconds, a part of one counted as one; 5 seconds
   * if nothing is set. Zero waits for ever. The server is told; the reply then has status {@link
   * GrpcStatus#UNAVAILABLE}, or {@link GrpcStatus#DEADLINE_EXCEEDED} if the server was first. The
   * ABI has no timeout for streams.
   *
   * @throws IllegalArgumentException if it is negative or more than 2^31-1 milliseconds
   */
  public GrpcCall timeout(Duration timeout) {
    if (timeout.isNegative() || timeout.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
      throw new IllegalArgumentException(
          "timeout of " + timeout + ": give one from 0 to 2147483647 milliseconds");
    }
    // Envoy would tell the server a timeout of 0: gRPC servers then cancel the call at once.
    int milliseconds = (int) timeout.plusNanos(999_999).toMillis();
    timeoutMilliseconds = milliseconds == 0 ? Integer.MAX_VALUE : milliseconds;
    return this;
  }

  /**
   * Makes a unary call. The proxy hands over the message or the status, no metadata: a call whose
   * metadata matters can be made with {@link #open}.
   *
   * @param message the request's only message
   * @throws io.proxywasm.sdk.ParseFailureException if the proxy has no such cluster
   * @throws io.proxywasm.sdk.BadArgumentException if it refuses the encoded {@code GrpcService}
   * @throws io.proxywasm.sdk.InternalFailureException if it could not begin the call, for instance
   *     because the cluster has no server
   */
  public Pending<GrpcReply> send(byte[] message) {
    return GrpcCallouts.send(method(), metadata, message, timeoutMilliseconds);
  }

  /**
   * Opens a stream of messages in both directions.
   *
   * @throws io.proxywasm.sdk.HostCallException as in {@link #send}
   */
  public GrpcStream open(GrpcStreamHandler handler) {
    return GrpcCallouts.open(method(), metadata, handler);
  }

  private GrpcMethod method() {
    if (method == null) {
      throw new IllegalStateException("a gRPC call without a method; name it with method(...)");
    }
    return method;
  }
}
