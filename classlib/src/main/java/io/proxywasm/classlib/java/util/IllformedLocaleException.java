package io.proxywasm.classlib.java.util;

import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.IllformedLocaleException}. */
public class IllformedLocaleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int errorIndex;

  public IllformedLocaleException() {
    errorIndex = -1;
  }

  public IllformedLocaleException(@Nullable String message) {
    super(message);
    errorIndex = -1;
  }

  public IllformedLocaleException(@Nullable String message, int errorIndex) {
    super(message + (errorIndex < 0 ? "" : " [at index " + errorIndex + "]"));
    this.errorIndex = errorIndex;
  }

  public int getErrorIndex() {
    return errorIndex;
  }
}
