package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Is thrown by nothing in a filter, but is named in code. */
public class InstantiationError extends java.lang.IncompatibleClassChangeError {
  private static final long serialVersionUID = 1;

  public InstantiationError() {}

  public InstantiationError(@Nullable String message) {
    super(message);
  }
}
