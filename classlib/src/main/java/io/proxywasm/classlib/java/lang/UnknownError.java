package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Is thrown by nothing in a filter, but is named in code. */
public class UnknownError extends java.lang.VirtualMachineError {
  private static final long serialVersionUID = 1;

  public UnknownError() {}

  public UnknownError(@Nullable String message) {
    super(message);
  }
}
