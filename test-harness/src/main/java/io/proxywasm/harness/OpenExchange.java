package io.proxywasm.harness;

import io.proxywasm.harness.internal.host.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exchange driven step by step: each method hands one part to the filter. A part of a stream
 * that is over is dropped, as the proxy drops it; a part of a paused stream waits.
 */
public final class OpenExchange extends Exchange {
  private final FilterHost host;
  private final Proxy proxy;
  private final HeaderList requestHeaders;
  private final @Nullable UpstreamResponse scripted;
  private boolean responding;

  OpenExchange(
      FilterHost host,
      Proxy proxy,
      HeaderList requestHeaders,
      @Nullable UpstreamResponse scripted) {
    super(host, proxy.open());
    this.host = host;
    this.proxy = proxy;
    this.requestHeaders = requestHeaders;
    this.scripted = scripted;
  }

  /** Sends the request's headers; {@code endOfStream} says that nothing follows. */
  public OpenExchange requestHeaders(boolean endOfStream) {
    return step(() -> proxy.requestHeaders(stream(), requestHeaders, endOfStream));
  }

  /** Sends a chunk of the request's body. */
  public OpenExchange requestBody(String chunk, boolean endOfStream) {
    return requestBody(chunk.getBytes(StandardCharsets.UTF_8), endOfStream);
  }

  /** Sends a chunk of the request's body. */
  public OpenExchange requestBody(byte[] chunk, boolean endOfStream) {
    return step(() -> proxy.requestBody(stream(), chunk.clone(), endOfStream));
  }

  /** Sends the request's trailers, which end it. */
  public OpenExchange requestTrailers(HeaderList trailers) {
    return step(() -> proxy.requestTrailers(stream(), trailers));
  }

  /** Lets the upstream send a whole response. */
  public OpenExchange respondWith(UpstreamResponse response) {
    List<byte[]> chunks = response.chunks();
    boolean trailers = response.trailers().size() > 0;
    responseHeaders(response.headers(), chunks.isEmpty() && !trailers);
    for (int i = 0; i < chunks.size(); i++) {
      responseBody(chunks.get(i), i == chunks.size() - 1 && !trailers);
    }
    return trailers ? responseTrailers(response.trailers()) : this;
  }

  /**
   * Lets the upstream send the response's headers, {@code :status} among them.
   *
   * @throws HostFailure if the request did not reach the upstream
   */
  public OpenExchange responseHeaders(HeaderList headers, boolean endOfStream) {
    if (!stream().over() && !reachedUpstream()) {
      upstream();
    }
    return step(() -> proxy.responseHeaders(stream(), headers, endOfStream));
  }

  /** Lets the upstream send a chunk of the response's body. */
  public OpenExchange responseBody(String chunk, boolean endOfStream) {
    return responseBody(chunk.getBytes(StandardCharsets.UTF_8), endOfStream);
  }

  /** Lets the upstream send a chunk of the response's body. */
  public OpenExchange responseBody(byte[] chunk, boolean endOfStream) {
    return step(() -> proxy.responseBody(stream(), chunk.clone(), endOfStream));
  }

  /** Lets the upstream send the response's trailers, which end it. */
  public OpenExchange responseTrailers(HeaderList trailers) {
    return step(() -> proxy.responseTrailers(stream(), trailers));
  }

  /** Lets the client go away: the stream ends with the filter's last callbacks. */
  public OpenExchange disconnect() {
    return step(() -> proxy.disconnect(stream()));
  }

  void sendAll(List<byte[]> chunks, HeaderList trailers) {
    boolean hasTrailers = trailers.size() > 0;
    requestHeaders(chunks.isEmpty() && !hasTrailers);
    for (int i = 0; i < chunks.size(); i++) {
      requestBody(chunks.get(i), i == chunks.size() - 1 && !hasTrailers);
    }
    if (hasTrailers) {
      requestTrailers(trailers);
    }
  }

  /** Plays the scripted response once the whole request arrived; tells whether it did. */
  boolean advance() {
    if (scripted == null || responding || stream().over() || !stream().upstream().complete()) {
      return false;
    }
    responding = true;
    respondWith(scripted);
    return true;
  }

  private OpenExchange step(Runnable part) {
    if (!stream().over()) {
      part.run();
      host.settle();
    }
    return this;
  }
}
