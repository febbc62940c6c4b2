package io.proxywasm.sdk.internal.jvm;

/** The host calls for HTTP callouts, and for the status of any callout. */
public interface CalloutFunctions {
  /** Starts a call; its token comes back as {@link Returned#number}. A timeout of 0 means none. */
  int httpCall(
      byte[] cluster,
      byte[] headerPairs,
      byte[] body,
      byte[] trailerPairs,
      int timeoutMilliseconds,
      Returned token);

  /** Returns the last callout's status as {@link Returned#number} and its message. */
  int getStatus(Returned result);
}
