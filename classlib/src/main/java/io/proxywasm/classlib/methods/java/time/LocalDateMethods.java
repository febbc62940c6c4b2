package io.proxywasm.classlib.methods.java.time;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import io.proxywasm.classlib.java.time.format.IsoParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoEra;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Methods that {@link LocalDate} has since Java 9. */
public final class LocalDateMethods {
  private static final long SECONDS_PER_DAY = 86_400;

  private static final int DAYS_OF_DECEMBER = 31;

  /** Up to so many days the JDK finds fault with the year, not with the day. */
  private static final int NEXT_MONTH = 59;

  private LocalDateMethods() {}

  public static LocalDate parse(CharSequence text) {
    return IsoParser.toLocalDate(text);
  }

  /** Returns the constant {@code EPOCH}. */
  public static LocalDate epoch() {
    return LocalDate.ofEpochDay(0);
  }

  public static LocalDate ofInstant(Instant instant, ZoneId zone) {
    long second = instant.getEpochSecond() + zone.getRules().getOffset(instant).getTotalSeconds();
    return LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_PER_DAY));
  }

  @OnInstance(returns = "java.time.chrono.IsoEra")
  public static IsoEra getEra(LocalDate date) {
    return date.getYear() > 0 ? IsoEra.CE : IsoEra.BCE;
  }

  @OnInstance
  public static long toEpochSecond(LocalDate date, LocalTime time, ZoneOffset offset) {
    long second = date.toEpochDay() * SECONDS_PER_DAY + time.toSecondOfDay();
    return second - offset.getTotalSeconds();
  }

  @OnInstance
  public static Stream<LocalDate> datesUntil(LocalDate start, LocalDate end) {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(end + " < " + start);
    }
    return LongStream.range(start.toEpochDay(), end.toEpochDay()).mapToObj(LocalDate::ofEpochDay);
  }

  @OnInstance
  @SuppressWarnings("JavaPeriodGetDays") // the months come beside
  public static Stream<LocalDate> datesUntil(LocalDate start, LocalDate end, Period step) {
    long months = step.toTotalMonths();
    long days = step.getDays();
    if (step.isZero()) {
      throw new IllegalArgumentException("step is zero");
    }
    if (Long.signum(months) * Long.signum(days) < 0) {
      throw new IllegalArgumentException("period months and days are of opposite sign");
    }
    int order = end.compareTo(start);
    if (order == 0) {
      return Stream.empty();
    }
    boolean isForward = months > 0 || days > 0;
    if (isForward != order > 0) {
      throw new IllegalArgumentException(end + (isForward ? " < " : " > ") + start);
    }
    return Stream.iterate(
            0L, n -> isBefore(start, months * n, days * n, end, isForward), n -> n + 1)
        .map(n -> start.plusMonths(months * n).plusDays(days * n));
  }

  private static boolean isBefore(
      LocalDate start, long months, long days, LocalDate end, boolean isForward) {
    try {
      LocalDate next = start.plusMonths(months).plusDays(days);
      return isForward ? next.isBefore(end) : next.isAfter(end);
    } catch (DateTimeException e) {
      return false; // beyond the last of all dates
    }
  }

  @OnInstance
  public static LocalDate plusDays(LocalDate date, long days) {
    long day = date.getDayOfMonth() + days;
    if (date.getMonthValue() == 12 && day > DAYS_OF_DECEMBER && day <= NEXT_MONTH) {
      ChronoField.YEAR.checkValidValue(date.getYear() + 1L);
    }
    return original(date, days);
  }

  @OnInstance
  @Original("plusDays")
  private static native LocalDate original(LocalDate date, long days);

  @OnInstance
  public static int get(LocalDate date, TemporalField field) {
    if (field == ChronoField.EPOCH_DAY || field == ChronoField.PROLEPTIC_MONTH) {
      throw new UnsupportedTemporalTypeException(
          "Invalid field '" + field + "' for get() method, use getLong() instead");
    }
    return original(date, field);
  }

  @OnInstance
  @Original("get")
  private static native int original(LocalDate date, TemporalField field);
}
