package io.proxywasm.classlib.java.util;

import java.util.Objects;

/** Thrown where a flag needs a width. */
public class MissingFormatWidthException extends IllegalFormatException {
  private static final long serialVersionUID = 1;

  private final String specifier;

  public MissingFormatWidthException(String specifier) {
    this.specifier = Objects.requireNonNull(specifier);
  }

  public String getFormatSpecifier() {
    return specifier;
  }

  @Override
  public String getMessage() {
    return specifier;
  }
}
