package io.proxywasm.classlib.java.util;

import java.util.Objects;

/** Thrown where there are too few arguments. */
public class MissingFormatArgumentException extends IllegalFormatException {
  private static final long serialVersionUID = 1;

  private final String specifier;

  public MissingFormatArgumentException(String specifier) {
    this.specifier = Objects.requireNonNull(specifier);
  }

  public String getFormatSpecifier() {
    return specifier;
  }

  @Override
  public String getMessage() {
    return "Format specifier '" + specifier + "'";
  }
}
