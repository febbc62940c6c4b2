package io.proxywasm.classlib.java.security;

import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.SignatureException}. */
public class SignatureException extends GeneralSecurityException {
  private static final long serialVersionUID = 1;

  public SignatureException() {}

  public SignatureException(@Nullable String message) {
    super(message);
  }

  public SignatureException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public SignatureException(@Nullable Throwable cause) {
    super(cause == null ? null : cause.toString(), cause);
  }
}
