package io.proxywasm.sdk;

/**
 * One HTTP request and its response, for as long as its filter lives.
 *
 * <p>It can be kept and used from another stream's callback. Once the stream has ended every method
 * but {@link #id()} throws an {@link IllegalStateException}.
 */
public interface HttpStream extends ProxyStream {
  /** Returns the request: headers, body, trailers. */
  HttpMessage request();

  /** Returns the response: headers, body, trailers. */
  HttpMessage response();

  /**
   * Answers the request in the place of an upstream. Takes effect when the current callback
   * returns; the reply passes the response callbacks. Once a response has begun the proxy resets
   * the stream instead.
   *
   * @return PAUSE, to be returned from the callback
   */
  Action respond(LocalResponse response);

  /** Answers the request with a status and a text, as {@link #respond(LocalResponse)} does. */
  default Action respond(int status, String body) {
    return respond(LocalResponse.status(status).body(body));
  }

  /** Lets a paused request go on, when the current callback returns. */
  void resumeRequest();

  /**
   * Lets a paused response go on, when the current callback returns.
   *
   * @throws IllegalStateException before {@link HttpFilter#onResponseHeaders}: Envoy would crash
   */
  void resumeResponse();

  /** Ends the stream at once, without a response or in the midst of one. */
  void reset();
}
