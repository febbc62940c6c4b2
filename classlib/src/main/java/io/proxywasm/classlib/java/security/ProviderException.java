package io.proxywasm.classlib.java.security;

import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.ProviderException}. */
public class ProviderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ProviderException() {}

  public ProviderException(@Nullable String message) {
    super(message);
  }

  public ProviderException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public ProviderException(@Nullable Throwable cause) {
    super(cause == null ? null : cause.toString(), cause);
  }
}
