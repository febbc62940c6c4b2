package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Is thrown by nothing in a filter, but is named in code. */
public class BootstrapMethodError extends java.lang.LinkageError {
  private static final long serialVersionUID = 1;

  public BootstrapMethodError() {}

  public BootstrapMethodError(@Nullable String message) {
    super(message);
  }

  public BootstrapMethodError(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public BootstrapMethodError(@Nullable Throwable cause) {
    super(cause == null ? null : cause.toString(), cause);
  }
}
