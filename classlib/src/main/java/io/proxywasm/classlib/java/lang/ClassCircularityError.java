package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Is thrown by nothing in a filter, but is named in code. */
public class ClassCircularityError extends java.lang.LinkageError {
  private static final long serialVersionUID = 1;

  public ClassCircularityError() {}

  public ClassCircularityError(@Nullable String message) {
    super(message);
  }
}
