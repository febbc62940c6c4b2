package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Is thrown by nothing in a filter, but is named in code. */
public class UnsupportedClassVersionError extends ClassFormatError {
  private static final long serialVersionUID = 1;

  public UnsupportedClassVersionError() {}

  public UnsupportedClassVersionError(@Nullable String message) {
    super(message);
  }
}
