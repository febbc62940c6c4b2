package io.proxywasm.classlib.java.security;

import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.KeyException}. */
public class KeyException extends GeneralSecurityException {
  private static final long serialVersionUID = 1;

  public KeyException() {}

  public KeyException(@Nullable String message) {
    super(message);
  }

  public KeyException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public KeyException(@Nullable Throwable cause) {
    super(cause == null ? null : cause.toString(), cause);
  }
}
