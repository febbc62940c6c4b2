package io.proxywasm.classlib.java.util;

/** Thrown where a width is too large, or has no meaning for the conversion. */
public class IllegalFormatWidthException extends IllegalFormatException {
  private static final long serialVersionUID = 1;

  private final int width;

  public IllegalFormatWidthException(int width) {
    this.width = width;
  }

  public int getWidth() {
    return width;
  }

  @Override
  public String getMessage() {
    return Integer.toString(width);
  }
}
