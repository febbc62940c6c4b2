package io.proxywasm.classlib.java.util;

/** Thrown where a number is no character. */
public class IllegalFormatCodePointException extends IllegalFormatException {
  private static final long serialVersionUID = 1;

  private final int codePoint;

  public IllegalFormatCodePointException(int codePoint) {
    this.codePoint = codePoint;
  }

  public int getCodePoint() {
    return codePoint;
  }

  @Override
  public String getMessage() {
    return "Code point = 0x" + Integer.toHexString(codePoint);
  }
}
