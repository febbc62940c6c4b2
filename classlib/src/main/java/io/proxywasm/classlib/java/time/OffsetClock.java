package io.proxywasm.classlib.java.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A clock that is fast or slow. */
final class OffsetClock extends Clock {
  private final Clock base;
  private final Duration offset;

  OffsetClock(Clock base, Duration offset) {
    this.base = base;
    this.offset = offset;
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(base.getZone()) ? this : new OffsetClock(base.withZone(zone), offset);
  }

  @Override
  public long millis() {
    return Math.addExact(base.millis(), offset.toMillis());
  }

  @Override
  public Instant instant() {
    return base.instant().plus(offset);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OffsetClock clock
        && base.equals(clock.base)
        && offset.equals(clock.offset);
  }

  @Override
  public int hashCode() {
    return base.hashCode() ^ offset.hashCode();
  }

  @Override
  public String toString() {
    return "OffsetClock[" + base + "," + offset + "]";
  }
}
