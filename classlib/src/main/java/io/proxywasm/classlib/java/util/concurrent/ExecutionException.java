package io.proxywasm.classlib.java.util.concurrent;

import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.concurrent.ExecutionException}. */
public class ExecutionException extends Exception {
  private static final long serialVersionUID = 1;

  protected ExecutionException() {}

  protected ExecutionException(@Nullable String message) {
    super(message);
  }

  public ExecutionException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public ExecutionException(@Nullable Throwable cause) {
    super(cause == null ? null : cause.toString(), cause);
  }
}
