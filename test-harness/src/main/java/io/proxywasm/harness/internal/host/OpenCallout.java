package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A callout: what its cluster got, and what becomes of it, which happens once. Envoy does not send
 * the trailers it was given.
 */
public final class OpenCallout {
  private static final int BROKEN_CONNECTION = 11;

  private final HttpCallouts callouts;
  private final int token;
  private final HeaderList headers;
  private final byte[] body;
  private final Duration timeout;
  private EventLoop.@Nullable Event timeoutEvent;
  private boolean open = true;

  OpenCallout(
      HttpCallouts callouts, int token, HeaderTable headers, byte[] body, Duration timeout) {
    this.callouts = callouts;
    this.token = token;
    this.headers = headers.snapshot();
    this.body = body;
    this.timeout = timeout;
  }

  public HeaderList headers() {
    return headers;
  }

  public byte[] body() {
    return body;
  }

  /** Returns the timeout; zero for none. */
  public Duration timeout() {
    return timeout;
  }

  public boolean open() {
    return open && callouts.alive();
  }

  /** Starts the time that the reply may take, if there is a limit. */
  void startTimeout(EventLoop events) {
    if (!timeout.isZero()) {
      timeoutEvent = events.schedule(timeout, () -> proxyResponse(504, "upstream request timeout"));
    }
  }

  /** Brings the upstream's response to the guest. */
  public void respond(HeaderList responseHeaders, byte[] content, HeaderList responseTrailers) {
    if (end()) {
      HeaderTable table =
          responseTrailers.size() == 0 ? null : HeaderTable.ofTrailers(responseTrailers);
      callouts.deliver(token, HeaderTable.ofResponse(responseHeaders), content, table);
    }
  }

  /** Brings a response that the proxy makes itself, for an upstream that gives none. */
  public void proxyResponse(int status, String text) {
    LocalReply reply = LocalReply.ofProxy(status, text);
    respond(reply.headers().snapshot(), reply.body(), HeaderList.EMPTY);
  }

  /** Brings the failure of a response that broke off. */
  public void reset() {
    if (end()) {
      callouts.deliverFailure(token, BROKEN_CONNECTION, "reset");
    }
  }

  private boolean end() {
    boolean first = open();
    open = false;
    if (timeoutEvent != null) {
      callouts.cancel(timeoutEvent);
    }
    return first;
  }
}
