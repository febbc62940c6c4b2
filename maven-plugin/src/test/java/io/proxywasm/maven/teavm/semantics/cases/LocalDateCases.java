package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalQueries;
import java.util.List;

/** {@link LocalDate}. */
final class LocalDateCases {
  static final List<LocalDate> DATES =
      List.of(
          LocalDate.EPOCH,
          LocalDate.of(2024, 2, 29),
          LocalDate.of(1999, 12, 31),
          LocalDate.of(1900, 3, 31),
          LocalDate.of(-44, 3, 15),
          LocalDate.of(0, 1, 1),
          LocalDate.MIN,
          LocalDate.MAX);

  private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 12, 13, 29, 30, 31, 32, 366, 367);
  private static final List<LocalTime> TIMES = List.of(LocalTime.MIN, LocalTime.of(9, 5, 0, 7));
  private static final List<Period> PERIODS =
      List.of(
          Period.ZERO, Period.of(1, 1, 1), Period.ofMonths(-25), Period.ofDays(Integer.MAX_VALUE));

  private LocalDateCases() {}

  static List<Case> all() {
    var samples = new Samples<>("LocalDate", DATES);
    get(samples);
    change(samples);
    compare(samples);
    make(samples);
    return samples.cases();
  }

  private static void get(Samples<LocalDate> samples) {
    samples
        .fields("isSupported", LocalDate::isSupported)
        .units("isSupported unit", LocalDate::isSupported)
        .ranges("range", LocalDate::range)
        .fields("get", LocalDate::get)
        .fields("getLong", LocalDate::getLong)
        .each("getYear", LocalDate::getYear)
        .each("getMonthValue", LocalDate::getMonthValue)
        .each("getMonth", LocalDate::getMonth)
        .each("getDayOfMonth", LocalDate::getDayOfMonth)
        .each("getDayOfYear", LocalDate::getDayOfYear)
        .each("getDayOfWeek", LocalDate::getDayOfWeek)
        .each("getEra", LocalDate::getEra)
        .each("getChronology", LocalDate::getChronology)
        .each("isLeapYear", LocalDate::isLeapYear)
        .each("lengthOfMonth", LocalDate::lengthOfMonth)
        .each("lengthOfYear", LocalDate::lengthOfYear)
        .each("toEpochDay", LocalDate::toEpochDay)
        .each("hashCode", LocalDate::hashCode)
        .each("toString", LocalDate::toString)
        .each("query precision", date -> date.query(TemporalQueries.precision()))
        .each("query zone", date -> date.query(TemporalQueries.zone()))
        .each("query date", date -> date.query(TemporalQueries.localDate()))
        .each("query time", date -> date.query(TemporalQueries.localTime()))
        .each("query chronology", date -> date.query(TemporalQueries.chronology()))
        .each("format", date -> date.format(DateTimeFormatter.BASIC_ISO_DATE))
        .each("format hour", date -> date.format(DateTimeFormatter.ISO_TIME));
  }

  private static void change(Samples<LocalDate> samples) {
    samples
        .changes("with", LocalDate::with)
        .shifts("plus", (date, unit, amount) -> date.plus(amount, unit))
        .shifts("minus", (date, unit, amount) -> date.minus(amount, unit))
        .amounts("plusYears", LocalDate::plusYears)
        .amounts("plusMonths", LocalDate::plusMonths)
        .amounts("plusWeeks", LocalDate::plusWeeks)
        .amounts("plusDays", LocalDate::plusDays)
        .amounts("minusYears", LocalDate::minusYears)
        .amounts("minusMonths", LocalDate::minusMonths)
        .amounts("minusWeeks", LocalDate::minusWeeks)
        .amounts("minusDays", LocalDate::minusDays)
        .with("plus period", PERIODS, LocalDate::plus)
        .with("minus period", PERIODS, LocalDate::minus)
        .with("withYear", List.of(0, 2021, -999_999_999, 1_000_000_000), LocalDate::withYear)
        .with("withMonth", NUMBERS, LocalDate::withMonth)
        .with("withDayOfMonth", NUMBERS, LocalDate::withDayOfMonth)
        .with("withDayOfYear", NUMBERS, LocalDate::withDayOfYear)
        .each("with first day", date -> date.with(TemporalAdjusters.firstDayOfYear()))
        .pairs("with date", LocalDate::with)
        .pairs("adjustInto", LocalDate::adjustInto)
        .with("adjust time", TIMES, LocalDate::adjustInto)
        .each("atStartOfDay", LocalDate::atStartOfDay)
        .each("atStartOfDay zone", date -> date.atStartOfDay(ZoneOffset.ofHours(2)))
        .with("atTime", TIMES, LocalDate::atTime)
        .with("atTime hour", NUMBERS, (date, hour) -> date.atTime(hour, 59))
        .with("atTime minute", NUMBERS, (date, minute) -> date.atTime(0, minute, 9))
        .with("atTime second", NUMBERS, (date, second) -> date.atTime(0, 0, second, 7))
        .each("atTime offset", date -> date.atTime(OffsetTime.MIN));
  }

  private static void compare(Samples<LocalDate> samples) {
    samples
        .pairs("compareTo", LocalDate::compareTo)
        .pairs("isAfter", LocalDate::isAfter)
        .pairs("isBefore", LocalDate::isBefore)
        .pairs("isEqual", LocalDate::isEqual)
        .pairs("equals", LocalDate::equals)
        .each("equals null", date -> date.equals(Opaque.<Object>of(null)))
        .until("until", LocalDate::until)
        .pairs("until date", (date, end) -> date.until(end))
        .each("until time", date -> date.until(LocalTime.NOON, ChronoUnit.DAYS))
        .each("until date time", date -> date.until(LocalDateTime.MAX, ChronoUnit.DAYS))
        .with("toEpochSecond", TIMES, (date, time) -> date.toEpochSecond(time, ZoneOffset.MAX));
  }

  @SuppressWarnings("JavaTimeDefaultTimeZone") // which is what is tried
  private static void make(Samples<LocalDate> samples) {
    var at = Instant.ofEpochSecond(-86_401, 5);
    samples
        .of("of month", NUMBERS, month -> LocalDate.of(2021, month, 1))
        .of("of day", NUMBERS, day -> LocalDate.of(2021, 4, day))
        .of("of February", NUMBERS, day -> LocalDate.of(2021, Month.FEBRUARY, day))
        .of("of year", NUMBERS, number -> LocalDate.of(number * 100_000_000, 2, 29))
        .of("ofYearDay", NUMBERS, day -> LocalDate.ofYearDay(2021, day))
        .of("ofYearDay in leap year", NUMBERS, day -> LocalDate.ofYearDay(2020, day))
        .of("ofEpochDay", Samples.AMOUNTS, LocalDate::ofEpochDay)
        .each("from", LocalDate::from)
        .of("from time", TIMES, LocalDate::from)
        .one("ofInstant", () -> LocalDate.ofInstant(at, ZoneOffset.MAX))
        .one("ofInstant, too late", () -> LocalDate.ofInstant(Instant.MAX, ZoneOffset.MAX))
        .one("now of clock", () -> LocalDate.now(Clock.fixed(at, ZoneOffset.ofHours(-1))))
        .one("now", () -> LocalDate.now().isAfter(LocalDate.of(2024, 1, 1)))
        .one("now in zone", () -> LocalDate.now(ZoneOffset.UTC).isAfter(LocalDate.of(2024, 1, 1)))
        .one("datesUntil", () -> DATES.get(1).datesUntil(LocalDate.of(2024, 3, 3)).toList())
        .one("datesUntil before", () -> DATES.get(1).datesUntil(LocalDate.EPOCH))
        .one("datesUntil months", () -> steps(Period.ofMonths(1)))
        .one("datesUntil years and days", () -> steps(Period.of(1, 0, -365)))
        .one("datesUntil never", () -> steps(Period.ZERO))
        .one("datesUntil backwards", () -> steps(Period.ofMonths(-5)))
        .one("era", () -> LocalDate.of(-1, 1, 1).getEra() == IsoEra.BCE)
        .of("parse", List.of("2020-02-29", "2021-02-29", "", "x"), LocalDate::parse)
        .of(
            "parse basic",
            List.of("20200229", "20210229", "2020", "2020022+"),
            LocalDateCases::basic);
  }

  private static List<LocalDate> steps(Period step) {
    return LocalDate.of(2023, 1, 31).datesUntil(LocalDate.of(2023, 6, 30), step).toList();
  }

  private static LocalDate basic(String text) {
    return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
  }
}
