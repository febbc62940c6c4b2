package io.proxywasm.classlib.java.util;

import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.TooManyListenersException}. */
public class TooManyListenersException extends Exception {
  private static final long serialVersionUID = 1;

  public TooManyListenersException() {}

  public TooManyListenersException(@Nullable String message) {
    super(message);
  }
}
