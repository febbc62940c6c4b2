package io.proxywasm.maven.registry;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request failed in a way that may be over at the next attempt. */
final class PassingFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final transient @Nullable Duration wanted;

  /**
   * Makes a failure.
   *
   * @param wanted how long the registry asked to wait; null when it did not say
   */
  PassingFailure(String message, @Nullable Duration wanted, @Nullable Throwable cause) {
    super(message, cause);
    this.wanted = wanted;
  }

  @Nullable Duration wanted() {
    return wanted;
  }
}
