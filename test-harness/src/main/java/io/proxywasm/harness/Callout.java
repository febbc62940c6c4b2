package io.proxywasm.harness;

import io.proxywasm.harness.internal.host.OpenCallout;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * An HTTP callout as it arrived at its {@link Cluster}: without the trailers the filter may have
 * given it, which Envoy does not send.
 */
public final class Callout {
  private final FilterHost host;
  private final OpenCallout callout;

  Callout(FilterHost host, OpenCallout callout) {
    this.host = host;
    this.callout = callout;
  }

  /** Returns the method. */
  public String method() {
    return headers().first(":method").orElseThrow();
  }

  /** Returns the path with its query. */
  public String path() {
    return headers().first(":path").orElseThrow();
  }

  /** Returns the headers, with the pseudo headers. */
  public HeaderList headers() {
    return callout.headers();
  }

  /** Returns the body, as UTF-8. */
  public String body() {
    return new String(callout.body(), StandardCharsets.UTF_8);
  }

  /** Returns the body. */
  public byte[] bodyBytes() {
    return callout.body().clone();
  }

  /** Returns how long the filter waits for the whole response; zero if for ever. */
  public Duration timeout() {
    return callout.timeout();
  }

  /** Tells whether no reply has come yet. */
  public boolean isOpen() {
    return callout.open();
  }

  /**
   * Lets the response come now, with all that it makes happen.
   *
   * @throws HostFailure if the callout is over
   */
  public void respond(UpstreamResponse response) {
    checkOpen();
    answer(response);
    host.settle();
  }

  /**
   * Lets the response break off now, as {@link Cluster#fail} does.
   *
   * @throws HostFailure if the callout is over
   */
  public void fail() {
    checkOpen();
    callout.reset();
    host.settle();
  }

  void answer(UpstreamResponse response) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    response.chunks().forEach(body::writeBytes);
    callout.respond(response.headers(), body.toByteArray(), response.trailers());
  }

  private void checkOpen() {
    if (!isOpen()) {
      throw host.failure(
          "The callout "
              + method()
              + " "
              + path()
              + " is over: its reply came, or its plugin ended.");
    }
  }
}
