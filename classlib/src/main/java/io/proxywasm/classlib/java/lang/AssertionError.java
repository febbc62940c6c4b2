package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Takes an exception for the cause as well as for the message. */
public class AssertionError extends Error {
  private static final long serialVersionUID = 1;

  public AssertionError() {}

  public AssertionError(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  @SuppressWarnings("this-escape")
  public AssertionError(@Nullable Object detail) {
    super(String.valueOf(detail));
    if (detail instanceof Throwable cause) {
      initCause(cause);
    }
  }

  public AssertionError(boolean detail) {
    super(String.valueOf(detail));
  }

  public AssertionError(char detail) {
    super(String.valueOf(detail));
  }

  public AssertionError(int detail) {
    super(String.valueOf(detail));
  }

  public AssertionError(long detail) {
    super(String.valueOf(detail));
  }

  public AssertionError(float detail) {
    super(String.valueOf(detail));
  }

  public AssertionError(double detail) {
    super(String.valueOf(detail));
  }
}
