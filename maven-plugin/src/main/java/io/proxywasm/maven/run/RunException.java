package io.proxywasm.maven.run;

/** Says why a filter cannot be served, in words for its author. */
public final class RunException extends Exception {
  private static final long serialVersionUID = 1;

  /** Makes an exception with a message ready for the reader. */
  public RunException(String message) {
    super(message);
  }

  /** Makes an exception with a message ready for the reader and what caused it. */
  public RunException(String message, Throwable cause) {
    super(message, cause);
  }
}
