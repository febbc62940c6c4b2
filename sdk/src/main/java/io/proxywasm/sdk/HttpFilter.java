package io.proxywasm.sdk;

/**
 * What a plugin does to one HTTP stream. All methods have an empty body: implement those you need.
 *
 * <p>They run in this order; headers always, bodies once per chunk, trailers only if there are any.
 * {@link Action#PAUSE} holds the stream until {@link HttpStream#resumeRequest()} or {@link
 * HttpStream#resumeResponse()}.
 *
 * <p>An exception that leaves a method is logged with its stack trace and ends as little as
 * possible: before the response began, the stream is answered as {@link Plugin#onFilterFailure}
 * says; once it began, the stream is reset; in {@link #onLog} and {@link #onDone} it is only
 * logged. Other streams go on.
 */
public interface HttpFilter {
  /**
   * Sees the request's headers.
   *
   * @param endOfStream whether neither body nor trailers follow
   * @return PAUSE stops the headers, and what follows them, before the next filter
   */
  default Action onRequestHeaders(boolean endOfStream) {
    return Action.CONTINUE;
  }

  /**
   * Sees a chunk of the request's body.
   *
   * @param bodySize the bytes that can be read now: the chunk's or, after PAUSE, all buffered so
   *     far
   * @param endOfStream whether this is the last chunk and no trailers follow
   * @return PAUSE buffers the body, up to the proxy's limit
   */
  default Action onRequestBody(int bodySize, boolean endOfStream) {
    return Action.CONTINUE;
  }

  /** Sees the request's trailers. */
  default Action onRequestTrailers() {
    return Action.CONTINUE;
  }

  /** Sees the response's headers; parameters and result as in {@link #onRequestHeaders}. */
  default Action onResponseHeaders(boolean endOfStream) {
    return Action.CONTINUE;
  }

  /** Sees a chunk of the response's body; parameters and result as in {@link #onRequestBody}. */
  default Action onResponseBody(int bodySize, boolean endOfStream) {
    return Action.CONTINUE;
  }

  /** Sees the response's trailers. */
  default Action onResponseTrailers() {
    return Action.CONTINUE;
  }

  /**
   * Runs when the stream has ended, for access logs and statistics. Request headers, response
   * headers and response trailers can still be read; nothing can be changed.
   */
  default void onLog() {}

  /** Runs last; the stream is gone afterwards. */
  default void onDone() {}
}
