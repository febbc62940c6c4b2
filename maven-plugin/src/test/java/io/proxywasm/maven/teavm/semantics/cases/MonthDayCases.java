package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQueries;
import java.util.List;

/** {@link MonthDay}. */
final class MonthDayCases {
  private static final List<MonthDay> SAMPLES =
      List.of(
          MonthDay.of(1, 1),
          MonthDay.of(2, 29),
          MonthDay.of(Month.DECEMBER, 31),
          MonthDay.of(4, 30));

  private static final List<Integer> NUMBERS =
      List.of(-1, 0, 1, 12, 13, 28, 29, 30, 31, 32, 2023, 2024);

  private MonthDayCases() {}

  static List<Case> all() {
    var samples = new Samples<>("MonthDay", SAMPLES);
    get(samples);
    change(samples);
    make(samples);
    return samples.cases();
  }

  private static void get(Samples<MonthDay> samples) {
    samples
        .fields("isSupported", MonthDay::isSupported)
        .ranges("range", MonthDay::range)
        .fields("get", MonthDay::get)
        .fields("getLong", MonthDay::getLong)
        .each("getMonthValue", MonthDay::getMonthValue)
        .each("getMonth", MonthDay::getMonth)
        .each("getDayOfMonth", MonthDay::getDayOfMonth)
        .each("hashCode", MonthDay::hashCode)
        .each("toString", MonthDay::toString)
        .each("query precision", day -> day.query(TemporalQueries.precision()))
        .each("query zone", day -> day.query(TemporalQueries.zone()))
        .each("query zoneId", day -> day.query(TemporalQueries.zoneId()))
        .each("query offset", day -> day.query(TemporalQueries.offset()))
        .each("query localDate", day -> day.query(TemporalQueries.localDate()))
        .each("query localTime", day -> day.query(TemporalQueries.localTime()))
        .each("query chronology", day -> day.query(TemporalQueries.chronology()))
        .each("format", day -> day.format(DateTimeFormatter.ofPattern("dd.MM")))
        .each("format date", day -> day.format(DateTimeFormatter.ISO_DATE))
        .with("isValidYear", NUMBERS, MonthDay::isValidYear)
        .with("atYear", NUMBERS, MonthDay::atYear);
  }

  private static void change(Samples<MonthDay> samples) {
    samples
        .with("withMonth", NUMBERS, MonthDay::withMonth)
        .with("withDayOfMonth", NUMBERS, MonthDay::withDayOfMonth)
        .with("with", List.of(Month.FEBRUARY, Month.JUNE), MonthDay::with)
        .with("adjustInto", LocalDateCases.DATES, MonthDay::adjustInto)
        .pairs("compareTo", MonthDay::compareTo)
        .pairs("isAfter", MonthDay::isAfter)
        .pairs("isBefore", MonthDay::isBefore)
        .pairs("equals", MonthDay::equals);
  }

  @SuppressWarnings("JavaTimeDefaultTimeZone") // which is what is tried
  private static void make(Samples<MonthDay> samples) {
    var at = Instant.ofEpochSecond(-1, 5);
    samples
        .of("of", NUMBERS, number -> MonthDay.of(number, 30))
        .of("of day", NUMBERS, number -> MonthDay.of(4, number))
        .of("of February", NUMBERS, number -> MonthDay.of(Month.FEBRUARY, number))
        .each("from", MonthDay::from)
        .of("from date", LocalDateCases.DATES, MonthDay::from)
        .of("from time", LocalTimeCases.TIMES, MonthDay::from)
        .one("now of clock", () -> MonthDay.now(Clock.fixed(at, ZoneOffset.ofHours(-1))))
        .one("now", () -> MonthDay.now().isBefore(MonthDay.of(1, 1)))
        .one("now in zone", () -> MonthDay.now(ZoneOffset.UTC).isAfter(MonthDay.of(12, 31)))
        .of("parse", List.of("--02-29", "02-29", ""), MonthDay::parse)
        .one("parse pattern", () -> MonthDay.parse("29.02", DateTimeFormatter.ofPattern("dd.MM")));
  }
}
