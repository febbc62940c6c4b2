package io.proxywasm.sdk.call;

import io.proxywasm.sdk.Headers;

/**
 * What came of an HTTP callout: a response, or a failure. Holds its own copy of everything, and can
 * be kept.
 *
 * <p>Of what can go wrong Envoy answers most with a response of its own, whose body says what it
 * was: 504 after the timeout, 503 if the upstream cannot be reached or goes away before the
 * response's headers. {@link #failed} is a response that broke off after them, or grew too large.
 * {@link #isSuccess} tells all of that from a good one.
 */
public interface HttpReply {
  /** Tells whether a response came whose status is from 200 to 299. */
  boolean isSuccess();

  /** Tells whether no response came: there are no headers, no body, no trailers. */
  boolean failed();

  /**
   * Returns why the callout failed, in the proxy's words: {@code reset} in Envoy. Empty if it did
   * not fail, or if the proxy does not say.
   */
  String failure();

  /** Returns the status the proxy gave the failure; 0 if it did not fail. Envoy's is always 11. */
  int failureStatus();

  /** Returns the HTTP status; 0 if the callout failed. */
  int status();

  /** Returns the response's headers, with {@code :status}. */
  Headers headers();

  /** Returns the body. */
  byte[] bodyBytes();

  /** Returns the body as text: UTF-8, with U+FFFD for what is not. */
  String body();

  /** Returns the response's trailers; empty if there are none. */
  Headers trailers();
}
