package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Is thrown by nothing in a filter, but is named in signatures. */
public class InterruptedException extends Exception {
  private static final long serialVersionUID = 1;

  public InterruptedException() {}

  public InterruptedException(@Nullable String message) {
    super(message);
  }
}
