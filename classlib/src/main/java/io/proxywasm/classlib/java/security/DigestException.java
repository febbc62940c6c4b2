package io.proxywasm.classlib.java.security;

import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.DigestException}. */
public class DigestException extends GeneralSecurityException {
  private static final long serialVersionUID = 1;

  public DigestException() {}

  public DigestException(@Nullable String message) {
    super(message);
  }

  public DigestException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public DigestException(@Nullable Throwable cause) {
    super(cause == null ? null : cause.toString(), cause);
  }
}
