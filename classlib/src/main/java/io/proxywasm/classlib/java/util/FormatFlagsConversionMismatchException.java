package io.proxywasm.classlib.java.util;

import java.util.Objects;

/** Thrown where a flag does not fit the conversion. */
public class FormatFlagsConversionMismatchException extends IllegalFormatException {
  private static final long serialVersionUID = 1;

  private final String flags;
  private final char conversion;

  public FormatFlagsConversionMismatchException(String flags, char conversion) {
    this.flags = Objects.requireNonNull(flags);
    this.conversion = conversion;
  }

  public String getFlags() {
    return flags;
  }

  public char getConversion() {
    return conversion;
  }

  @Override
  public String getMessage() {
    return "Conversion = " + conversion + ", Flags = " + flags;
  }
}
