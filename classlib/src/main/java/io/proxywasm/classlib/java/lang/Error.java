package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Has all constructors. */
public class Error extends java.lang.Throwable {
  private static final long serialVersionUID = 1;

  public Error() {}

  public Error(@Nullable String message) {
    super(message);
  }

  public Error(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public Error(@Nullable Throwable cause) {
    super(cause);
  }

  protected Error(
      @Nullable String message,
      @Nullable Throwable cause,
      boolean enableSuppression,
      boolean writableStackTrace) {
    super(message, cause, enableSuppression, writableStackTrace);
  }
}
