package io.proxywasm.sdk;

import java.util.Optional;

/**
 * One HTTP request and its response, for as long as its filter lives.
 *
 * <p>It can be kept and used from another stream's callback. Once the stream has ended every method
 * but {@link #id()} throws an {@link IllegalStateException}.
 */
public interface HttpStream {
  /** Returns the context id the proxy gave this stream; unique within the VM while it lives. */
  int id();

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

  /** Lets a paused response go on, when the current callback returns. */
  void resumeResponse();

  /** Ends the stream at once, without a response or in the midst of one. */
  void reset();

  /**
   * Reads a property of the stream or its connection, as the bytes the proxy gives: text as UTF-8,
   * integers as 8 bytes little endian, booleans as one byte. Envoy has what it takes from headers,
   * such as {@code request.path}, only while they can be read: in their own callback and in {@code
   * onLog}.
   *
   * @param path the attribute's path, for instance {@code "source", "address"}
   * @return the value, or empty if the proxy has none
   */
  Optional<byte[]> property(String... path);

  /** Reads a property as text; otherwise as {@link #property}. */
  Optional<String> propertyText(String... path);

  /**
   * Writes a property, which other filters can read. Envoy keeps it as filter state {@code
   * wasm.<path>}.
   */
  void setProperty(byte[] value, String... path);
}
