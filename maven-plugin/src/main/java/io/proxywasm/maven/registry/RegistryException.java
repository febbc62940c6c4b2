package io.proxywasm.maven.registry;

import org.jspecify.annotations.Nullable;

/** A registry could not be used; the message says what is wrong, where, and the fix. */
public final class RegistryException extends Exception {
  private static final long serialVersionUID = 1;

  RegistryException(String message) {
    super(message);
  }

  RegistryException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
