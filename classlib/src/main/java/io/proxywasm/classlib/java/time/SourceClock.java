package io.proxywasm.classlib.java.time;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A source of instants, somewhere. */
final class SourceClock extends Clock {
  private final InstantSource base;
  private final ZoneId zone;

  SourceClock(InstantSource base, ZoneId zone) {
    this.base = base;
    this.zone = zone;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(this.zone) ? this : new SourceClock(base, zone);
  }

  @Override
  public long millis() {
    return base.millis();
  }

  @Override
  public Instant instant() {
    return base.instant();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceClock clock && zone.equals(clock.zone) && base.equals(clock.base);
  }

  @Override
  public int hashCode() {
    return base.hashCode() ^ zone.hashCode();
  }

  @Override
  public String toString() {
    return "SourceClock[" + base + "," + zone + "]";
  }
}
