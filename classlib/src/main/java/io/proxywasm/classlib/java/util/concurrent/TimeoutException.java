package io.proxywasm.classlib.java.util.concurrent;

import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.concurrent.TimeoutException}. */
public class TimeoutException extends Exception {
  private static final long serialVersionUID = 1;

  public TimeoutException() {}

  public TimeoutException(@Nullable String message) {
    super(message);
  }
}
