package io.proxywasm.sdk.foreign;

/** How long a value of the filter state lives. */
public enum LifeSpan {
  /** As long as the filter chain of the stream: the stream, unless it is redirected inside. */
  FILTER_CHAIN,
  /** As long as the request. */
  REQUEST,
  /** As long as the connection with the client, for all its requests. */
  CONNECTION
}
