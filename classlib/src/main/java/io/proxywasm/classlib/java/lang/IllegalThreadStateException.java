package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Is thrown by nothing in a filter, but is named in code. */
public class IllegalThreadStateException extends java.lang.IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public IllegalThreadStateException() {}

  public IllegalThreadStateException(@Nullable String message) {
    super(message);
  }
}
