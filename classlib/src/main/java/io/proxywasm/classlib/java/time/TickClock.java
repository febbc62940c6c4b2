package io.proxywasm.classlib.java.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A clock that ticks from one whole to the next. */
final class TickClock extends Clock {
  static final long NANOS_PER_MILLI = 1_000_000;

  private final Clock base;
  private final long nanos;

  TickClock(Clock base, long nanos) {
    this.base = base;
    this.nanos = nanos;
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(base.getZone()) ? this : new TickClock(base.withZone(zone), nanos);
  }

  @Override
  public long millis() {
    long millis = base.millis();
    return millis - Math.floorMod(millis, nanos / NANOS_PER_MILLI);
  }

  @Override
  @SuppressWarnings("JavaInstantGetSecondsGetNano") // it is the part of the second that ticks
  public Instant instant() {
    if (nanos % NANOS_PER_MILLI == 0) {
      return Instant.ofEpochMilli(millis());
    }
    Instant instant = base.instant();
    return instant.minusNanos(Math.floorMod(instant.getNano(), nanos));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TickClock clock && base.equals(clock.base) && nanos == clock.nanos;
  }

  @Override
  public int hashCode() {
    return base.hashCode() ^ Long.hashCode(nanos);
  }

  @Override
  public String toString() {
    return "TickClock[" + base + "," + Duration.ofNanos(nanos) + "]";
  }
}
