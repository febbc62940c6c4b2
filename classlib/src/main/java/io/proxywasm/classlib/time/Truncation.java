package io.proxywasm.classlib.time;

import java.time.Duration;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;

/** What times are truncated to. */
public final class Truncation {
  private static final long SECONDS_OF_DAY = 86_400;
  private static final long NANOS_OF_DAY = SECONDS_OF_DAY * 1_000_000_000;

  private Truncation() {}

  /** Returns the nanoseconds of a unit, of which a day has a whole number. */
  public static long nanos(TemporalUnit unit) {
    Duration length = unit.getDuration();
    if (length.toSeconds() > SECONDS_OF_DAY) {
      throw new UnsupportedTemporalTypeException("Unit is too large to be used for truncation");
    }
    long nanos = length.toNanos();
    if (NANOS_OF_DAY % nanos != 0) {
      throw new UnsupportedTemporalTypeException(
          "Unit must divide into a standard day without remainder");
    }
    return nanos;
  }
}
