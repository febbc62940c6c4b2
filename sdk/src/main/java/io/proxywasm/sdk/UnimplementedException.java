package io.proxywasm.sdk;

/** Is thrown for the status {@code UNIMPLEMENTED}: this proxy does not have the call. */
public final class UnimplementedException extends HostCallException {
  private static final long serialVersionUID = 1L;

  public UnimplementedException(int status, String message) {
    super(status, message);
  }
}
