package io.proxywasm.classlib.java.util;

/** Thrown where an argument's index is 0 or too large. */
public final class IllegalFormatArgumentIndexException extends IllegalFormatException {
  private static final long serialVersionUID = 1;

  private final int index;

  /** Takes the index; the smallest int stands for one that is too large. */
  public IllegalFormatArgumentIndexException(int index) {
    this.index = index;
  }

  @Override
  public String getMessage() {
    return index == Integer.MIN_VALUE
        ? "Format argument index: (not representable as int)"
        : "Illegal format argument index = " + index;
  }
}
