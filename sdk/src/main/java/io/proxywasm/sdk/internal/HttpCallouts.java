package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.BadArgumentException;
import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.InternalFailureException;
import io.proxywasm.sdk.call.HttpReply;
import io.proxywasm.sdk.call.Pending;
import io.proxywasm.sdk.internal.host.CalloutCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends HTTP callouts and takes their replies to who waits. No exception leaves its callback. */
public final class HttpCallouts {
  private static final byte[] NO_PAIRS = new byte[0];

  private HttpCallouts() {}

  /** Sends a request for the context whose code runs now. */
  public static Pending<HttpReply> send(
      String cluster,
      List<Header> headers,
      byte[] body,
      List<Header> trailers,
      int timeoutMilliseconds) {
    PluginContext plugin = Contexts.useRunning();
    int status =
        CalloutCalls.httpCall(
            Utf8.encode(cluster),
            Pairs.encode(headers),
            body,
            trailers.isEmpty() ? NO_PAIRS : Pairs.encode(trailers),
            timeoutMilliseconds);
    if (status != Status.OK) {
      throw failure(status, cluster);
    }
    Promise<HttpReply> reply = new Promise<>();
    plugin.httpCallouts().put(Returns.number(), reply);
    return reply;
  }

  private static RuntimeException failure(int status, String cluster) {
    String call = "proxy_http_call(" + cluster + ") answered ";
    return switch (status) {
      case Status.BAD_ARGUMENT ->
          new BadArgumentException(
              status,
              call
                  + "BAD_ARGUMENT: the proxy's configuration has no cluster of this name on this"
                  + " worker, or :method, :path or :authority is empty. Envoy lists its clusters at"
                  + " /clusters of its administration address; Istio's are named like"
                  + " outbound|80||host.namespace.svc.cluster.local");
      case Status.INTERNAL_FAILURE ->
          new InternalFailureException(
              status,
              call
                  + "INTERNAL_FAILURE: the proxy gave up at once. Check that the cluster has"
                  + " a healthy endpoint and that its limits are not exceeded");
      default -> Status.failure(status, "proxy_http_call", cluster);
    };
  }

  private static ReceivedReply read(int rootId, int headerCount, int bodySize, int trailerCount) {
    try {
      return ReceivedReply.read(headerCount, bodySize, trailerCount);
    } catch (RuntimeException e) {
      Failures.log("a callout's reply", rootId, e);
      return ReceivedReply.unreadable(Status.PARSE_FAILURE);
    }
  }

  /** Takes a reply; one that nobody knows, or whose plugin has ended, does nothing. */
  public static void onResponse(
      int rootId, int token, int headerCount, int bodySize, int trailerCount) {
    Contexts.entered(rootId);
    PluginContext plugin = Contexts.PLUGINS.get(rootId);
    @Nullable Promise<HttpReply> reply =
        plugin == null ? null : plugin.httpCallouts().remove(token);
    if (reply != null) {
      reply.keep(read(rootId, headerCount, bodySize, trailerCount));
    }
  }
}
