package io.proxywasm.classlib.java.util;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.InputMismatchException}. */
public class InputMismatchException extends NoSuchElementException {
  private static final long serialVersionUID = 1;

  public InputMismatchException() {}

  public InputMismatchException(@Nullable String message) {
    super(message);
  }
}
