package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Words its message as the JDK does. */
public class ArrayIndexOutOfBoundsException extends IndexOutOfBoundsException {
  private static final long serialVersionUID = 1;

  public ArrayIndexOutOfBoundsException() {}

  public ArrayIndexOutOfBoundsException(@Nullable String message) {
    super(message);
  }

  public ArrayIndexOutOfBoundsException(int index) {
    super("Array index out of range: " + index);
  }
}
