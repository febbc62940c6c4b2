package io.proxywasm.classlib.java.util.concurrent;

import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.concurrent.CompletionException}. */
public class CompletionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  protected CompletionException() {}

  protected CompletionException(@Nullable String message) {
    super(message);
  }

  public CompletionException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public CompletionException(@Nullable Throwable cause) {
    super(cause == null ? null : cause.toString(), cause);
  }
}
