package io.proxywasm.classlib.java.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/** Tells the current instant, and where. */
public abstract class Clock implements InstantSource {
  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final long NANOS_PER_MINUTE = 60 * NANOS_PER_SECOND;

  protected Clock() {}

  public static Clock systemUTC() {
    return new SystemClock(ZoneOffset.UTC);
  }

  public static Clock systemDefaultZone() {
    return new SystemClock(ZoneId.systemDefault());
  }

  public static Clock system(ZoneId zone) {
    return new SystemClock(Objects.requireNonNull(zone, "zone"));
  }

  public static Clock tickMillis(ZoneId zone) {
    return new TickClock(system(zone), TickClock.NANOS_PER_MILLI);
  }

  public static Clock tickSeconds(ZoneId zone) {
    return new TickClock(system(zone), NANOS_PER_SECOND);
  }

  public static Clock tickMinutes(ZoneId zone) {
    return new TickClock(system(zone), NANOS_PER_MINUTE);
  }

  public static Clock tick(Clock baseClock, Duration tickDuration) {
    Objects.requireNonNull(baseClock, "baseClock");
    Objects.requireNonNull(tickDuration, "tickDuration");
    if (tickDuration.isNegative()) {
      throw new IllegalArgumentException("Tick duration must not be negative");
    }
    long nanos = tickDuration.toNanos();
    if (nanos % TickClock.NANOS_PER_MILLI != 0 && NANOS_PER_SECOND % nanos != 0) {
      throw new IllegalArgumentException("Invalid tick duration");
    }
    return nanos <= 1 ? baseClock : new TickClock(baseClock, nanos);
  }

  public static Clock fixed(Instant fixedInstant, ZoneId zone) {
    Objects.requireNonNull(fixedInstant, "fixedInstant");
    return new FixedClock(fixedInstant, Objects.requireNonNull(zone, "zone"));
  }

  public static Clock offset(Clock baseClock, Duration offsetDuration) {
    Objects.requireNonNull(baseClock, "baseClock");
    Objects.requireNonNull(offsetDuration, "offsetDuration");
    return offsetDuration.isZero() ? baseClock : new OffsetClock(baseClock, offsetDuration);
  }

  public abstract ZoneId getZone();

  @Override
  public abstract Clock withZone(ZoneId zone);

  @Override
  public long millis() {
    return instant().toEpochMilli();
  }

  @Override
  public abstract Instant instant();

  // Java's Clock declares both, so that they can be called on it.
  @Override
  public boolean equals(Object other) {
    return super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
