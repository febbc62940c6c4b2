package io.proxywasm.classlib.java.security;

import java.security.KeyException;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.InvalidKeyException}. */
public class InvalidKeyException extends KeyException {
  private static final long serialVersionUID = 1;

  public InvalidKeyException() {}

  public InvalidKeyException(@Nullable String message) {
    super(message);
  }

  public InvalidKeyException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public InvalidKeyException(@Nullable Throwable cause) {
    super(cause == null ? null : cause.toString(), cause);
  }
}
