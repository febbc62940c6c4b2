package io.proxywasm.sdk;

/** Is thrown for the status {@code PARSE_FAILURE}: the proxy cannot read what it was given. */
public final class ParseFailureException extends HostCallException {
  private static final long serialVersionUID = 1L;

  public ParseFailureException(int status, String message) {
    super(status, message);
  }
}
