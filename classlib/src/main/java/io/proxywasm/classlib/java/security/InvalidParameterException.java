package io.proxywasm.classlib.java.security;

import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.InvalidParameterException}. */
public class InvalidParameterException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public InvalidParameterException() {}

  public InvalidParameterException(@Nullable String message) {
    super(message);
  }
}
