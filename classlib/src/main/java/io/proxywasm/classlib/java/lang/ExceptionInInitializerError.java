package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Tells what an initialiser threw. */
public class ExceptionInInitializerError extends java.lang.LinkageError {
  private static final long serialVersionUID = 1;

  public ExceptionInInitializerError() {
    super(null, null);
  }

  public ExceptionInInitializerError(Throwable thrown) {
    super(null, thrown);
  }

  public ExceptionInInitializerError(@Nullable String message) {
    super(message, null);
  }

  public @Nullable Throwable getException() {
    return getCause();
  }
}
