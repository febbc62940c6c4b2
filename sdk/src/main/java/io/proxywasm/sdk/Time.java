package io.proxywasm.sdk;

import io.proxywasm.sdk.internal.SystemTime;
import java.time.Instant;

/**
 * The proxy's clock. In tests it is the clock that the test sets and lets go on, which {@link
 * System#currentTimeMillis} is not. Not for {@code main}, in which the proxy refuses the call.
 */
public final class Time {
  private Time() {}

  /** Returns the time. Its {@code toString} brings a formatter of 53 KB into a module. */
  public static Instant now() {
    long nanoseconds = nanoseconds();
    return Instant.ofEpochSecond(
        Math.floorDiv(nanoseconds, 1_000_000_000L), Math.floorMod(nanoseconds, 1_000_000_000L));
  }

  /** Returns the time as nanoseconds since 1970 in UTC. */
  public static long nanoseconds() {
    return SystemTime.nanoseconds();
  }
}
