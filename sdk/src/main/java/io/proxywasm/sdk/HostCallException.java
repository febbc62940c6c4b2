package io.proxywasm.sdk;

/**
 * Is thrown when the proxy refuses a host call. The message names the call, its argument and what
 * to do. The subclasses stand for the statuses of ABI 0.2.1 that a filter may want to tell apart; a
 * value that is not there is no exception but an absent value.
 */
public class HostCallException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  public HostCallException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** Returns the ABI's status, as the proxy gave it. */
  public final int status() {
    return status;
  }
}
