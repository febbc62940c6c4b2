package io.proxywasm.sdk.internal.host;

/** Why a callout failed. */
public final class StatusCalls {
  private StatusCalls() {}

  /** Reads the last callout's status: the returned bytes are its text, the code is beside them. */
  public static int get() {
    return Host.functions().getStatus(Returns.slot());
  }

  /** Returns the code that {@link #get} read. */
  public static int code() {
    return Returns.number();
  }
}
