package io.proxywasm.classlib.java.util;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.InvalidPropertiesFormatException}. */
public class InvalidPropertiesFormatException extends IOException {
  private static final long serialVersionUID = 1;

  public InvalidPropertiesFormatException(@Nullable Throwable cause) {
    super(cause == null ? null : cause.toString(), cause);
  }

  public InvalidPropertiesFormatException(@Nullable String message) {
    super(message);
  }
}
