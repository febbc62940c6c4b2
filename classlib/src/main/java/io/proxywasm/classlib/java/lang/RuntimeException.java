package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Has all constructors. */
public class RuntimeException extends Exception {
  private static final long serialVersionUID = 1;

  public RuntimeException() {}

  public RuntimeException(@Nullable String message) {
    super(message);
  }

  public RuntimeException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public RuntimeException(@Nullable Throwable cause) {
    super(cause);
  }

  protected RuntimeException(
      @Nullable String message,
      @Nullable Throwable cause,
      boolean enableSuppression,
      boolean writableStackTrace) {
    super(message, cause, enableSuppression, writableStackTrace);
  }
}
