package io.proxywasm.classlib.java.lang;

import org.jspecify.annotations.Nullable;

/** Is thrown by nothing in a filter, but is named in code. */
public class TypeNotPresentException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String typeName;

  public TypeNotPresentException(String typeName, @Nullable Throwable cause) {
    super("Type " + typeName + " not present", cause);
    this.typeName = typeName;
  }

  public String typeName() {
    return typeName;
  }
}
