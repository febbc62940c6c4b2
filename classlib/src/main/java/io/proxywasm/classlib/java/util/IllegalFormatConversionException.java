package io.proxywasm.classlib.java.util;

import java.util.Objects;

/** Thrown where an argument does not fit the conversion. */
public class IllegalFormatConversionException extends IllegalFormatException {
  private static final long serialVersionUID = 1;

  private final char conversion;
  private final Class<?> argumentClass;

  public IllegalFormatConversionException(char conversion, Class<?> argumentClass) {
    this.conversion = conversion;
    this.argumentClass = Objects.requireNonNull(argumentClass);
  }

  public char getConversion() {
    return conversion;
  }

  public Class<?> getArgumentClass() {
    return argumentClass;
  }

  @Override
  public String getMessage() {
    return conversion + " != " + argumentClass.getName();
  }
}
