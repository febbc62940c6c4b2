package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalQueries;
import java.util.List;

/** {@link Year}. */
final class YearCases {
  private static final List<Year> SAMPLES =
      List.of(
          Year.of(1970),
          Year.of(2024),
          Year.of(1900),
          Year.of(0),
          Year.of(-44),
          Year.of(Year.MIN_VALUE),
          Year.of(Year.MAX_VALUE));

  private static final List<Integer> NUMBERS =
      List.of(-1, 0, 1, 12, 13, 365, 366, 367, 1_000_000_000);
  private static final List<Period> PERIODS =
      List.of(Period.ZERO, Period.ofYears(-3), Period.ofMonths(1));
  private static final List<MonthDay> DAYS = List.of(MonthDay.of(2, 29), MonthDay.of(12, 31));

  private YearCases() {}

  static List<Case> all() {
    var samples = new Samples<>("Year", SAMPLES);
    get(samples);
    change(samples);
    compare(samples);
    make(samples);
    return samples.cases();
  }

  private static void get(Samples<Year> samples) {
    samples
        .fields("isSupported", Year::isSupported)
        .units("isSupported unit", Year::isSupported)
        .ranges("range", Year::range)
        .fields("get", Year::get)
        .fields("getLong", Year::getLong)
        .each("getValue", Year::getValue)
        .each("isLeap", Year::isLeap)
        .each("length", Year::length)
        .each("hashCode", Year::hashCode)
        .each("toString", Year::toString)
        .each("query precision", year -> year.query(TemporalQueries.precision()))
        .each("query zone", year -> year.query(TemporalQueries.zone()))
        .each("query zoneId", year -> year.query(TemporalQueries.zoneId()))
        .each("query offset", year -> year.query(TemporalQueries.offset()))
        .each("query localDate", year -> year.query(TemporalQueries.localDate()))
        .each("query localTime", year -> year.query(TemporalQueries.localTime()))
        .each("query chronology", year -> year.query(TemporalQueries.chronology()))
        .each("format", year -> year.format(DateTimeFormatter.ofPattern("uuuu")))
        .each("format month", year -> year.format(DateTimeFormatter.ISO_DATE))
        .with("isValidMonthDay", DAYS, Year::isValidMonthDay)
        .each("isValidMonthDay null", year -> year.isValidMonthDay(null))
        .of("isLeap of", Samples.AMOUNTS, Year::isLeap);
  }

  private static void change(Samples<Year> samples) {
    samples
        .changes("with", Year::with)
        .shifts("plus", (year, unit, amount) -> year.plus(amount, unit))
        .shifts("minus", (year, unit, amount) -> year.minus(amount, unit))
        .amounts("plusYears", Year::plusYears)
        .amounts("minusYears", Year::minusYears)
        .with("plus period", PERIODS, Year::plus)
        .with("minus period", PERIODS, Year::minus)
        .pairs("with year", Year::with)
        .pairs("adjustInto", Year::adjustInto)
        .with("adjust date", LocalDateCases.DATES, Year::adjustInto)
        .with("atDay", NUMBERS, Year::atDay)
        .with("atMonth", NUMBERS, Year::atMonth)
        .each("atMonth February", year -> year.atMonth(Month.FEBRUARY))
        .with("atMonthDay", DAYS, Year::atMonthDay);
  }

  private static void compare(Samples<Year> samples) {
    samples
        .pairs("compareTo", Year::compareTo)
        .pairs("isAfter", Year::isAfter)
        .pairs("isBefore", Year::isBefore)
        .pairs("equals", Year::equals)
        .until("until", Year::until)
        .each("until date", year -> year.until(LocalDate.EPOCH, ChronoUnit.YEARS));
  }

  @SuppressWarnings("JavaTimeDefaultTimeZone") // which is what is tried
  private static void make(Samples<Year> samples) {
    var at = Instant.ofEpochSecond(-1, 5);
    samples
        .of("of", NUMBERS, Year::of)
        .each("from", Year::from)
        .of("from date", LocalDateCases.DATES, Year::from)
        .of("from time", LocalTimeCases.TIMES, Year::from)
        .one("now of clock", () -> Year.now(Clock.fixed(at, ZoneOffset.ofHours(-1))))
        .one("now", () -> Year.now().isAfter(Year.of(2023)))
        .one("now in zone", () -> Year.now(ZoneOffset.UTC).isAfter(Year.of(2023)))
        .of("parse", List.of("2020", "+12345", "12345", "-0044", "1", "", "20201"), Year::parse)
        .one("parse two digits", () -> Year.parse("07", DateTimeFormatter.ofPattern("yy")));
  }
}
