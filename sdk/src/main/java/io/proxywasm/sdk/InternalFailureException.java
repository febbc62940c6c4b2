package io.proxywasm.sdk;

/** Is thrown for the status {@code INTERNAL_FAILURE}: the call failed inside the proxy. */
public final class InternalFailureException extends HostCallException {
  private static final long serialVersionUID = 1L;

  public InternalFailureException(int status, String message) {
    super(status, message);
  }
}
