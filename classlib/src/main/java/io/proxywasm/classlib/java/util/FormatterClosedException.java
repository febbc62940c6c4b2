package io.proxywasm.classlib.java.util;

/** Thrown by a formatter that was closed. */
public class FormatterClosedException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  public FormatterClosedException() {}
}
