package io.proxywasm.harness;

import io.proxywasm.harness.internal.host.Side;

/** The request as it arrived at the upstream. */
public final class ReceivedRequest extends ReceivedMessage {
  ReceivedRequest(Side side) {
    super(side);
  }

  /** Returns the method, from {@code :method}. */
  public String method() {
    return required(":method");
  }

  /** Returns the path with its query, from {@code :path}. */
  public String path() {
    return required(":path");
  }
}
