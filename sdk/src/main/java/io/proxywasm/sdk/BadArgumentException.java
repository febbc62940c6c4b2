package io.proxywasm.sdk;

/**
 * Is thrown for the status {@code BAD_ARGUMENT}: the value, the map or the buffer does not exist
 * now or cannot be changed in this phase.
 */
public final class BadArgumentException extends HostCallException {
  private static final long serialVersionUID = 1L;

  public BadArgumentException(int status, String message) {
    super(status, message);
  }
}
