package io.proxywasm.classlib.java.security;

import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.InvalidAlgorithmParameterException}. */
public class InvalidAlgorithmParameterException extends GeneralSecurityException {
  private static final long serialVersionUID = 1;

  public InvalidAlgorithmParameterException() {}

  public InvalidAlgorithmParameterException(@Nullable String message) {
    super(message);
  }

  public InvalidAlgorithmParameterException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public InvalidAlgorithmParameterException(@Nullable Throwable cause) {
    super(cause == null ? null : cause.toString(), cause);
  }
}
