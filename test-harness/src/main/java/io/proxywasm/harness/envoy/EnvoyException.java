package io.proxywasm.harness.envoy;

/** Says why there is no running Envoy, in words for the user: what is wrong and how to mend it. */
public final class EnvoyException extends Exception {
  private static final long serialVersionUID = 1L;

  public EnvoyException(String message) {
    super(message);
  }

  public EnvoyException(String message, Throwable cause) {
    super(message, cause);
  }
}
