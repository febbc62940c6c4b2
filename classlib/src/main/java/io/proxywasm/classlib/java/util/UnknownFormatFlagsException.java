package io.proxywasm.classlib.java.util;

import java.util.Objects;

/** Thrown where a flag does not exist. */
public class UnknownFormatFlagsException extends IllegalFormatException {
  private static final long serialVersionUID = 1;

  private final String flags;

  public UnknownFormatFlagsException(String flags) {
    this.flags = Objects.requireNonNull(flags);
  }

  public String getFlags() {
    return flags;
  }

  @Override
  public String getMessage() {
    return "Flags = " + flags;
  }
}
