package io.proxywasm.classlib.java.util;

import java.util.Objects;

/** Thrown where flags do not fit each other. */
public class IllegalFormatFlagsException extends IllegalFormatException {
  private static final long serialVersionUID = 1;

  private final String flags;

  public IllegalFormatFlagsException(String flags) {
    this.flags = Objects.requireNonNull(flags);
  }

  public String getFlags() {
    return flags;
  }

  @Override
  public String getMessage() {
    return "Flags = '" + flags + "'";
  }
}
