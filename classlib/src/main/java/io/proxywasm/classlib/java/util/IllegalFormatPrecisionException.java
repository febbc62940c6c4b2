package io.proxywasm.classlib.java.util;

/** Thrown where a precision is too large, or has no meaning for the conversion. */
public class IllegalFormatPrecisionException extends IllegalFormatException {
  private static final long serialVersionUID = 1;

  private final int precision;

  public IllegalFormatPrecisionException(int precision) {
    this.precision = precision;
  }

  public int getPrecision() {
    return precision;
  }

  @Override
  public String getMessage() {
    return Integer.toString(precision);
  }
}
