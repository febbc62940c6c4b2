package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import io.proxywasm.sdk.internal.jvm.CalloutFunctions;
import io.proxywasm.sdk.internal.jvm.Returned;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The host calls for HTTP callouts. They belong to the root context: replies come there, whatever
 * stream has asked, and nothing but the plugin's end cancels them.
 */
final class HttpCallouts implements CalloutFunctions {
  /** The lower two bits of a token tell what kind of callout it is. */
  private static final int TOKEN_STEP = 4;

  private final CallGate gate;
  private final Proxy proxy;
  private final CalloutView view;
  private int lastToken;

  HttpCallouts(CallGate gate, Proxy proxy) {
    this.gate = gate;
    this.proxy = proxy;
    this.view = proxy.contexts().callout();
  }

  @Override
  public int httpCall(
      byte[] cluster,
      byte[] headerPairs,
      byte[] body,
      byte[] trailerPairs,
      int timeoutMilliseconds,
      Returned token) {
    gate.enter("proxy_http_call", token);
    int status = send(cluster, headerPairs, body, timeoutMilliseconds, token);
    return gate.gave(
        "proxy_http_call",
        status,
        token.number,
        cluster,
        headerPairs,
        body,
        trailerPairs,
        timeoutMilliseconds);
  }

  private int send(
      byte[] cluster, byte[] headerPairs, byte[] body, int timeoutMilliseconds, Returned token) {
    CalloutTarget target =
        proxy.settings().clusters.get(new String(cluster, StandardCharsets.UTF_8));
    HeaderTable headers = HeaderTable.ofRequest(HeaderList.of(PairsCodec.decode(headerPairs)));
    if (timeoutMilliseconds < 0 || target == null || !isRequest(headers)) {
      return Status.BAD_ARGUMENT;
    }
    if (body.length > 0) {
      headers.replace(
          "content-length", Integer.toString(body.length).getBytes(StandardCharsets.US_ASCII));
    }
    lastToken += TOKEN_STEP;
    if (!target.hasEndpoint()) {
      return Status.INTERNAL_FAILURE;
    }
    OpenCallout callout =
        new OpenCallout(this, lastToken, headers, body, Duration.ofMillis(timeoutMilliseconds));
    target.receive(callout);
    proxy.events().schedule(Duration.ZERO, () -> target.answer(callout));
    callout.startTimeout(proxy.events());
    token.number = lastToken;
    return Status.OK;
  }

  private static boolean isRequest(HeaderTable headers) {
    return headers.first(":path") != null
        && headers.first(":method") != null
        && headers.first(":authority") != null;
  }

  @Override
  public int getStatus(Returned result) {
    gate.enter("proxy_get_status", result);
    result.number = view.statusCode;
    result.bytes = view.statusMessage;
    return gate.gave("proxy_get_status", Status.OK, result.number + " ", result.bytes);
  }

  /** Tells whether replies still come: until the plugin has ended. */
  boolean alive() {
    return !proxy.ended();
  }

  void cancel(EventLoop.Event event) {
    proxy.events().cancel(event);
  }

  void deliver(int token, HeaderTable headers, byte[] body, @Nullable HeaderTable trailers) {
    view.headers = headers;
    view.body = new BodyBuffer(body);
    view.trailers = trailers;
    call(token, headers.count(), body.length, trailers == null ? 0 : trailers.count());
  }

  void deliverFailure(int token, int code, String message) {
    view.statusCode = code;
    view.statusMessage = message.getBytes(StandardCharsets.UTF_8);
    call(token, 0, 0, 0);
  }

  private void call(int token, int headers, int bodySize, int trailers) {
    int root = Contexts.ROOT;
    Vm vm = proxy.vm();
    // Comes before what the guest asks for in the call: that sees no reply any more.
    vm.afterCall(view::clear);
    vm.call(
        root,
        "proxy_on_http_call_response",
        guest -> {
          guest.onHttpCallResponse(root, token, headers, bodySize, trailers);
          return 0;
        },
        root,
        token,
        headers,
        bodySize,
        trailers);
  }
}
