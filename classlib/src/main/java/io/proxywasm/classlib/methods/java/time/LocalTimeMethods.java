package io.proxywasm.classlib.methods.java.time;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import io.proxywasm.classlib.java.time.format.IsoParser;
import io.proxywasm.classlib.time.Truncation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;

/** Methods that {@link LocalTime} has since Java 9. */
public final class LocalTimeMethods {
  private static final long SECONDS_PER_DAY = 86_400;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private LocalTimeMethods() {}

  public static LocalTime parse(CharSequence text) {
    return IsoParser.toLocalTime(text);
  }

  public static LocalTime ofInstant(Instant instant, ZoneId zone) {
    long second = instant.getEpochSecond() + zone.getRules().getOffset(instant).getTotalSeconds();
    long nano = Math.floorMod(second, SECONDS_PER_DAY) * NANOS_PER_SECOND + instant.getNano();
    return LocalTime.ofNanoOfDay(nano);
  }

  @OnInstance
  public static long toEpochSecond(LocalTime time, LocalDate date, ZoneOffset offset) {
    long second = date.toEpochDay() * SECONDS_PER_DAY + time.toSecondOfDay();
    return second - offset.getTotalSeconds();
  }

  @OnInstance
  public static LocalTime truncatedTo(LocalTime time, TemporalUnit unit) {
    long nanos = Truncation.nanos(unit);
    return LocalTime.ofNanoOfDay(time.toNanoOfDay() / nanos * nanos);
  }

  @OnInstance
  public static int get(LocalTime time, TemporalField field) {
    if (field == ChronoField.NANO_OF_DAY || field == ChronoField.MICRO_OF_DAY) {
      throw new UnsupportedTemporalTypeException(
          "Invalid field '" + field + "' for get() method, use getLong() instead");
    }
    return original(time, field);
  }

  @OnInstance
  @Original("get")
  private static native int original(LocalTime time, TemporalField field);
}
