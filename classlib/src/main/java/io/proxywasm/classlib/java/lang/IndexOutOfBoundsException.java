package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Has all constructors. */
public class IndexOutOfBoundsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public IndexOutOfBoundsException() {}

  public IndexOutOfBoundsException(@Nullable String message) {
    super(message);
  }

  public IndexOutOfBoundsException(int index) {
    super("Index out of range: " + index);
  }

  public IndexOutOfBoundsException(long index) {
    super("Index out of range: " + index);
  }
}
