package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Has all constructors. */
public class Exception extends java.lang.Throwable {
  private static final long serialVersionUID = 1;

  public Exception() {}

  public Exception(@Nullable String message) {
    super(message);
  }

  public Exception(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public Exception(@Nullable Throwable cause) {
    super(cause);
  }

  protected Exception(
      @Nullable String message,
      @Nullable Throwable cause,
      boolean enableSuppression,
      boolean writableStackTrace) {
    super(message, cause, enableSuppression, writableStackTrace);
  }
}
