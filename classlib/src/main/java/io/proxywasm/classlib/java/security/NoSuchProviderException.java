package io.proxywasm.classlib.java.security;

import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.NoSuchProviderException}. */
public class NoSuchProviderException extends GeneralSecurityException {
  private static final long serialVersionUID = 1;

  public NoSuchProviderException() {}

  public NoSuchProviderException(@Nullable String message) {
    super(message);
  }
}
