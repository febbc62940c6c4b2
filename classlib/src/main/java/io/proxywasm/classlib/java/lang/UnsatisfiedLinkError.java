package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Is thrown by nothing in a filter, but is named in code. */
public class UnsatisfiedLinkError extends java.lang.LinkageError {
  private static final long serialVersionUID = 1;

  public UnsatisfiedLinkError() {}

  public UnsatisfiedLinkError(@Nullable String message) {
    super(message);
  }
}
