package io.proxywasm.sdk;

/**
 * Is thrown for the status {@code SERIALIZATION_FAILURE}: the proxy cannot turn the value into
 * bytes.
 */
public final class SerializationFailureException extends HostCallException {
  private static final long serialVersionUID = 1L;

  public SerializationFailureException(int status, String message) {
    super(status, message);
  }
}
