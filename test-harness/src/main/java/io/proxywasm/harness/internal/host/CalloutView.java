package io.proxywasm.harness.internal.host;

import org.jspecify.annotations.Nullable;

/** What the root context shows of a callout's reply, as long as the callback for it runs. */
final class CalloutView {
  private static final byte[] NO_MESSAGE = new byte[0];

  @Nullable HeaderTable headers;
  @Nullable HeaderTable trailers;
  @Nullable BodyBuffer body;

  @Nullable HeaderTable grpcInitialMetadata;
  @Nullable HeaderTable grpcTrailingMetadata;
  @Nullable BodyBuffer grpcMessage;

  /** The last failure's; the proxy forgets its message, but never its code. */
  int statusCode;

  byte[] statusMessage = NO_MESSAGE;

  void clear() {
    headers = null;
    trailers = null;
    body = null;
    statusMessage = NO_MESSAGE;
  }
}
