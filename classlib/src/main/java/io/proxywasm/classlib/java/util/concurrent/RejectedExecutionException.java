package io.proxywasm.classlib.java.util.concurrent;

import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.concurrent.RejectedExecutionException}. */
public class RejectedExecutionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public RejectedExecutionException() {}

  public RejectedExecutionException(@Nullable String message) {
    super(message);
  }

  public RejectedExecutionException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public RejectedExecutionException(@Nullable Throwable cause) {
    super(cause);
  }
}
