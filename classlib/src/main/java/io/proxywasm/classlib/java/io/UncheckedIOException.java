package io.proxywasm.classlib.java.io;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.io.UncheckedIOException}: its cause is there. */
public class UncheckedIOException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UncheckedIOException(@Nullable String message, IOException cause) {
    super(message, Objects.requireNonNull(cause));
  }

  public UncheckedIOException(IOException cause) {
    super(Objects.requireNonNull(cause));
  }

  @Override
  public @Nullable IOException getCause() {
    return (IOException) super.getCause();
  }
}
