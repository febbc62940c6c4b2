package io.proxywasm.classlib.java.security.spec;

import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.spec.InvalidKeySpecException}. */
public class InvalidKeySpecException extends GeneralSecurityException {
  private static final long serialVersionUID = 1;

  public InvalidKeySpecException() {}

  public InvalidKeySpecException(@Nullable String message) {
    super(message);
  }

  public InvalidKeySpecException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public InvalidKeySpecException(@Nullable Throwable cause) {
    super(cause == null ? null : cause.toString(), cause);
  }
}
