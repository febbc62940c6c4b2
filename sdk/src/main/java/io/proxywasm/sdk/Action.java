package io.proxywasm.sdk;

/** What the proxy does with a stream after a callback. */
public enum Action {
  /** Passes the headers, body, trailers or data on to the next filter. */
  CONTINUE,
  /** Holds them until the filter resumes the stream. */
  PAUSE
}
