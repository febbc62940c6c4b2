package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalQueries;
import java.util.List;

/** {@link YearMonth}. */
final class YearMonthCases {
  private static final List<YearMonth> SAMPLES =
      List.of(
          YearMonth.of(1970, 1),
          YearMonth.of(2024, Month.FEBRUARY),
          YearMonth.of(0, 12),
          YearMonth.of(-44, 3),
          YearMonth.of(-999_999_999, 1),
          YearMonth.of(999_999_999, 12));

  private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 12, 13, 28, 29, 31, 1_000_000_000);
  private static final List<Period> PERIODS =
      List.of(Period.ZERO, Period.of(-3, 1, 0), Period.ofDays(1));

  private YearMonthCases() {}

  static List<Case> all() {
    var samples = new Samples<>("YearMonth", SAMPLES);
    get(samples);
    change(samples);
    compare(samples);
    make(samples);
    return samples.cases();
  }

  private static void get(Samples<YearMonth> samples) {
    samples
        .fields("isSupported", YearMonth::isSupported)
        .units("isSupported unit", YearMonth::isSupported)
        .ranges("range", YearMonth::range)
        .fields("get", YearMonth::get)
        .fields("getLong", YearMonth::getLong)
        .each("getYear", YearMonth::getYear)
        .each("getMonthValue", YearMonth::getMonthValue)
        .each("getMonth", YearMonth::getMonth)
        .each("isLeapYear", YearMonth::isLeapYear)
        .each("lengthOfMonth", YearMonth::lengthOfMonth)
        .each("lengthOfYear", YearMonth::lengthOfYear)
        .each("atEndOfMonth", YearMonth::atEndOfMonth)
        .each("hashCode", YearMonth::hashCode)
        .each("toString", YearMonth::toString)
        .each("query precision", month -> month.query(TemporalQueries.precision()))
        .each("query zone", month -> month.query(TemporalQueries.zone()))
        .each("query zoneId", month -> month.query(TemporalQueries.zoneId()))
        .each("query offset", month -> month.query(TemporalQueries.offset()))
        .each("query localDate", month -> month.query(TemporalQueries.localDate()))
        .each("query localTime", month -> month.query(TemporalQueries.localTime()))
        .each("query chronology", month -> month.query(TemporalQueries.chronology()))
        .each("format", month -> month.format(DateTimeFormatter.ofPattern("MM/uuuu")))
        .each("format date", month -> month.format(DateTimeFormatter.ISO_DATE))
        .with("isValidDay", NUMBERS, YearMonth::isValidDay)
        .with("atDay", NUMBERS, YearMonth::atDay);
  }

  private static void change(Samples<YearMonth> samples) {
    samples
        .changes("with", YearMonth::with)
        .shifts("plus", (month, unit, amount) -> month.plus(amount, unit))
        .shifts("minus", (month, unit, amount) -> month.minus(amount, unit))
        .amounts("plusYears", YearMonth::plusYears)
        .amounts("minusYears", YearMonth::minusYears)
        .amounts("plusMonths", YearMonth::plusMonths)
        .amounts("minusMonths", YearMonth::minusMonths)
        .with("plus period", PERIODS, YearMonth::plus)
        .with("minus period", PERIODS, YearMonth::minus)
        .pairs("with month", YearMonth::with)
        .pairs("adjustInto", YearMonth::adjustInto)
        .with("adjust date", LocalDateCases.DATES, YearMonth::adjustInto)
        .with("withYear", NUMBERS, YearMonth::withYear)
        .with("withMonth", NUMBERS, YearMonth::withMonth);
  }

  private static void compare(Samples<YearMonth> samples) {
    samples
        .pairs("compareTo", YearMonth::compareTo)
        .pairs("isAfter", YearMonth::isAfter)
        .pairs("isBefore", YearMonth::isBefore)
        .pairs("equals", YearMonth::equals)
        .until("until", YearMonth::until)
        .each("until date", month -> month.until(LocalDate.EPOCH, ChronoUnit.MONTHS));
  }

  @SuppressWarnings("JavaTimeDefaultTimeZone") // which is what is tried
  private static void make(Samples<YearMonth> samples) {
    var at = Instant.ofEpochSecond(-1, 5);
    var past = YearMonth.of(2023, 1);
    samples
        .of("of", NUMBERS, number -> YearMonth.of(2020, number))
        .of("of year", NUMBERS, number -> YearMonth.of(number, 1))
        .each("from", YearMonth::from)
        .of("from date", LocalDateCases.DATES, YearMonth::from)
        .of("from time", LocalTimeCases.TIMES, YearMonth::from)
        .one("now of clock", () -> YearMonth.now(Clock.fixed(at, ZoneOffset.ofHours(-1))))
        .one("now", () -> YearMonth.now().isAfter(past))
        .one("now in zone", () -> YearMonth.now(ZoneOffset.UTC).isAfter(past))
        .of("parse", List.of("2020-02", "+12345-12", "2020", "", "2020-1"), YearMonth::parse)
        .one(
            "parse pattern",
            () -> YearMonth.parse("02.2020", DateTimeFormatter.ofPattern("MM.uuuu")));
  }
}
