package io.proxywasm.classlib.java.security.spec;

import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.spec.InvalidParameterSpecException}. */
public class InvalidParameterSpecException extends GeneralSecurityException {
  private static final long serialVersionUID = 1;

  public InvalidParameterSpecException() {}

  public InvalidParameterSpecException(@Nullable String message) {
    super(message);
  }
}
