package io.proxywasm.maven.registry;

import java.time.Duration;

/** Tries again, after pauses that double: 1 s, 2 s, 4 s, up to half a minute. */
final class Retry {
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final int attempts;
  private final RegistryOptions.Pause pause;
  private final PushLog log;

  Retry(RegistryOptions options, PushLog log) {
    this.attempts = options.attempts();
    this.pause = options.pause();
    this.log = log;
  }

  /** What is tried. */
  interface Attempt<T> {
    T run() throws PassingFailure, RegistryException, InterruptedException;
  }

  /** Returns the result of the first attempt that gives one. */
  <T> T of(Attempt<T> attempt) throws RegistryException {
    return of(attempt, "Try again later.");
  }

  /**
   * Returns the result of the first attempt that gives one.
   *
   * @param advice what to do when none does
   */
  <T> T of(Attempt<T> attempt, String advice) throws RegistryException {
    Duration wait = FIRST;
    for (int number = 1; ; number++) {
      try {
        try {
          return attempt.run();
        } catch (PassingFailure e) {
          if (number >= attempts) {
            throw new RegistryException(
                "%s Tried %d times. %s".formatted(e.getMessage(), attempts, advice), e);
          }
          Duration wanted = e.wanted() == null ? wait : e.wanted();
          Duration length = wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
          log.retries(e.getMessage(), length);
          pause.of(length);
          wait = wait.multipliedBy(2);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new RegistryException("Interrupted.", e);
      }
    }
  }
}
