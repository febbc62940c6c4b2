package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Is thrown by nothing in a filter, but is named in code. */
public class IllegalCallerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public IllegalCallerException() {}

  public IllegalCallerException(@Nullable String message) {
    super(message);
  }

  public IllegalCallerException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public IllegalCallerException(@Nullable Throwable cause) {
    super(cause);
  }
}
