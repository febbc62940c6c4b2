package io.proxywasm.classlib.java.util.concurrent;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Takes the place of {@link java.util.concurrent.TimeUnit}; what would wait is not there.
 *
 * <p>A conversion cuts towards zero, and ends at the least and the greatest {@code long}.
 */
public enum TimeUnit {
  NANOSECONDS(1),
  MICROSECONDS(1_000),
  MILLISECONDS(1_000_000),
  SECONDS(1_000_000_000),
  MINUTES(60_000_000_000L),
  HOURS(3_600_000_000_000L),
  DAYS(86_400_000_000_000L);

  private final long nanos;

  TimeUnit(long nanos) {
    this.nanos = nanos;
  }

  public long convert(long duration, TimeUnit from) {
    if (from.nanos < nanos) {
      return duration / (nanos / from.nanos);
    }
    long factor = from.nanos / nanos;
    long most = Long.MAX_VALUE / factor;
    if (duration > most) {
      return Long.MAX_VALUE;
    }
    return duration < -most ? Long.MIN_VALUE : duration * factor;
  }

  public long convert(Duration duration) {
    long seconds = duration.getSeconds();
    int rest = duration.getNano();
    if (seconds < 0 && rest > 0) {
      seconds++;
      rest -= (int) SECONDS.nanos;
    }
    if (nanos >= SECONDS.nanos) {
      return convert(seconds, SECONDS);
    }
    long sum = convert(seconds, SECONDS);
    long small = rest / nanos;
    long result = sum + small;
    boolean overflows = ((sum ^ result) & (small ^ result)) < 0;
    return !overflows ? result : sum < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  public long toNanos(long duration) {
    return NANOSECONDS.convert(duration, this);
  }

  public long toMicros(long duration) {
    return MICROSECONDS.convert(duration, this);
  }

  public long toMillis(long duration) {
    return MILLISECONDS.convert(duration, this);
  }

  public long toSeconds(long duration) {
    return SECONDS.convert(duration, this);
  }

  public long toMinutes(long duration) {
    return MINUTES.convert(duration, this);
  }

  public long toHours(long duration) {
    return HOURS.convert(duration, this);
  }

  public long toDays(long duration) {
    return DAYS.convert(duration, this);
  }

  public ChronoUnit toChronoUnit() {
    return switch (this) {
      case NANOSECONDS -> ChronoUnit.NANOS;
      case MICROSECONDS -> ChronoUnit.MICROS;
      case MILLISECONDS -> ChronoUnit.MILLIS;
      case SECONDS -> ChronoUnit.SECONDS;
      case MINUTES -> ChronoUnit.MINUTES;
      case HOURS -> ChronoUnit.HOURS;
      case DAYS -> ChronoUnit.DAYS;
    };
  }

  public static TimeUnit of(ChronoUnit unit) {
    Objects.requireNonNull(unit, "chronoUnit");
    for (TimeUnit each : values()) {
      if (each.toChronoUnit() == unit) {
        return each;
      }
    }
    throw new IllegalArgumentException("No TimeUnit equivalent for " + unit);
  }
}
