package io.proxywasm.maven.build;

import org.jspecify.annotations.Nullable;

/** Ends a build with a message for the filter's author: what is wrong, where, and the fix. */
public final class BuildException extends Exception {
  private static final long serialVersionUID = 1;

  /** Makes an exception of a message from {@link Advice}. */
  public BuildException(String message) {
    super(message);
  }

  /** Makes an exception of a message from {@link Advice} and what made it necessary. */
  public BuildException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
