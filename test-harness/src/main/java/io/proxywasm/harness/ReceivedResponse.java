package io.proxywasm.harness;

import io.proxywasm.harness.internal.host.Side;

/** The response as it arrived at the downstream, be it the upstream's or a local one. */
public final class ReceivedResponse extends ReceivedMessage {
  private final String details;

  ReceivedResponse(Side side, String details) {
    super(side);
    this.details = details;
  }

  /** Returns the status code, from {@code :status}. */
  public int status() {
    return Integer.parseInt(required(":status"));
  }

  /**
   * Returns where the response came from, as Envoy's {@code %RESPONSE_CODE_DETAILS%}: {@code
   * via_upstream}, the details the filter gave its local response, or {@code wasm_fail_stream} for
   * the 503 of a failed VM.
   */
  public String details() {
    return details;
  }
}
