package io.proxywasm.classlib.java.time;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A clock that stands. */
final class FixedClock extends Clock {
  private final Instant instant;
  private final ZoneId zone;

  FixedClock(Instant instant, ZoneId zone) {
    this.instant = instant;
    this.zone = zone;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(this.zone) ? this : new FixedClock(instant, zone);
  }

  @Override
  public Instant instant() {
    return instant;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FixedClock clock
        && instant.equals(clock.instant)
        && zone.equals(clock.zone);
  }

  @Override
  public int hashCode() {
    return instant.hashCode() ^ zone.hashCode();
  }

  @Override
  public String toString() {
    return "FixedClock[" + instant + "," + zone + "]";
  }
}
