package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Words its message as the JDK does. */
public class StringIndexOutOfBoundsException extends IndexOutOfBoundsException {
  private static final long serialVersionUID = 1;

  public StringIndexOutOfBoundsException() {}

  public StringIndexOutOfBoundsException(@Nullable String message) {
    super(message);
  }

  public StringIndexOutOfBoundsException(int index) {
    super("String index out of range: " + index);
  }
}
