package io.proxywasm.sdk.call;

import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.internal.HttpCallouts;
import io.proxywasm.sdk.internal.text.Utf8;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An HTTP request that a filter or plugin sends itself, to a cluster of the proxy's configuration.
 * Each method changes and returns this one; it can be sent several times.
 *
 * <pre>{@code
 * public Action onRequestHeaders(boolean endOfStream) {
 *   HttpCall.to("auth")
 *       .get("/check")
 *       .header("authorization", token)
 *       .timeout(Duration.ofMillis(200))
 *       .send()
 *       .onDone(
 *           reply -> {
 *             if (reply.isSuccess()) {
 *               stream.resumeRequest();
 *             } else {
 *               stream.respond(403, "no");
 *             }
 *           });
 *   return Action.PAUSE;
 * }
 * }</pre>
 *
 * <p>Nothing holds or resumes the stream by itself. Headers can be changed in the handler as long
 * as the stream is paused in their callback.
 */
public final class HttpCall {
  private static final byte[] NO_BYTES = new byte[0];

  private final String cluster;
  private String method = "GET";
  private String path = "/";
  private String authority;
  private final List<Header> headers = new ArrayList<>();
  private final List<Header> trailers = new ArrayList<>();
  private byte[] body = NO_BYTES;
  private int timeoutMilliseconds = 5000;

  private HttpCall(String cluster) {
    this.cluster = cluster;
    this.authority = cluster;
  }

  /**
   * Starts a request: a GET of {@code /} with the cluster's name as {@code :authority}.
   *
   * @param cluster the name of a cluster in the proxy's configuration, in Istio for instance {@code
   *     outbound|80||auth.default.svc.cluster.local}
   */
  public static HttpCall to(String cluster) {
    return new HttpCall(cluster);
  }

  /** Makes it a GET of a path with its query. */
  public HttpCall get(String path) {
    return method("GET", path);
  }

  /** Makes it a POST of a text, as UTF-8, to a path with its query. */
  public HttpCall post(String path, String body) {
    return method("POST", path).body(body);
  }

  /** Makes it a POST of a body to a path with its query. */
  public HttpCall post(String path, byte[] body) {
    return method("POST", path).body(body);
  }

  /** Sets the method and the path with its query. */
  public HttpCall method(String method, String path) {
    this.method = method;
    this.path = path;
    return this;
  }

  /** Sets {@code :authority}, the host that is asked. */
  public HttpCall authority(String authority) {
    this.authority = authority;
    return this;
  }

  /** Adds a header. Envoy sets {@code content-length} itself if there is a body. */
  public HttpCall header(String name, String value) {
    return header(Header.of(name, value));
  }

  /** Adds a header. */
  public HttpCall header(Header header) {
    headers.add(header);
    return this;
  }

  /** Sets the body, as UTF-8. */
  public HttpCall body(String text) {
    body = Utf8.encode(text);
    return this;
  }

  /** Sets the body. */
  public HttpCall body(byte[] bytes) {
    body = bytes.clone();
    return this;
  }

  /** Adds a trailer. Envoy 1.40 does not send it. */
  public HttpCall trailer(String name, String value) {
    trailers.add(Header.of(name, value));
    return this;
  }

  /**
   * Sets how long the whole response may take, in milliseconds, a part of one counted as one; 5
   * seconds if nothing is set. Zero waits for ever.
   *
   * @throws IllegalArgumentException if it is negative or more than 24 days
   */
  public HttpCall timeout(Duration timeout) {
    if (timeout.isNegative() || timeout.compareTo(Duration.ofDays(24)) > 0) {
      throw new IllegalArgumentException(
          "timeout of " + timeout.toMillis() + " ms: give one from 0 to 24 days");
    }
    timeoutMilliseconds = (int) timeout.plusNanos(999_999).toMillis();
    return this;
  }

  /**
   * Sends the request when the current callback returns, or at once. The reply comes in a later
   * callback, for the stream or plugin whose callback runs now; see {@link Pending}.
   *
   * @throws io.proxywasm.sdk.BadArgumentException if the proxy has no such cluster
   * @throws io.proxywasm.sdk.InternalFailureException if the proxy gives up at once: the cluster
   *     has no healthy endpoint, for instance
   * @throws IllegalArgumentException if there are more than 1,024 headers or more than 1 MiB, which
   *     the proxy would take for none
   */
  public Pending<HttpReply> send() {
    List<Header> all = new ArrayList<>(headers.size() + 3);
    all.add(Header.of(":method", method));
    all.add(Header.of(":path", path));
    all.add(Header.of(":authority", authority));
    all.addAll(headers);
    return HttpCallouts.send(cluster, all, body, trailers, timeoutMilliseconds);
  }
}
