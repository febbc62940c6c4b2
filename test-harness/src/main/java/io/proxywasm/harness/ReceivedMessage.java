package io.proxywasm.harness;

import io.proxywasm.harness.internal.host.Side;
import java.nio.charset.StandardCharsets;

/** A message as it arrived at one end of the proxy, behind the filter. */
public abstract sealed class ReceivedMessage permits ReceivedRequest, ReceivedResponse {
  private final Side side;

  ReceivedMessage(Side side) {
    this.side = side;
  }

  /** Returns the headers, pseudo headers included. */
  public HeaderList headers() {
    return side.headers();
  }

  /** Returns what arrived of the body, as UTF-8. */
  public String body() {
    return new String(bodyBytes(), StandardCharsets.UTF_8);
  }

  /** Returns what arrived of the body. */
  public byte[] bodyBytes() {
    return side.bodyBytes();
  }

  /** Returns the trailers; empty if there are none. */
  public HeaderList trailers() {
    return side.trailerList();
  }

  /** Tells whether the end of the message arrived. */
  public boolean complete() {
    return side.complete();
  }

  String required(String header) {
    return headers()
        .first(header)
        .orElseThrow(
            () -> new HostFailure("The message has no " + header + " any more: " + headers()));
  }
}
