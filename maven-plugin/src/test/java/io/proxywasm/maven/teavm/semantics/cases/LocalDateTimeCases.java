package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.stream.Stream;

/** {@link LocalDateTime}. */
final class LocalDateTimeCases {
  static final List<LocalDateTime> TIMES =
      List.of(
          LocalDateTime.of(1970, 1, 1, 0, 0),
          LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_999),
          LocalDateTime.of(1999, 12, 31, 12, 0, 1),
          LocalDateTime.of(-1, 3, 31, 1, 2, 3, 4_000_000),
          LocalDateTime.MIN,
          LocalDateTime.MAX);

  static final List<TemporalAmount> PERIODS =
      Stream.concat(
              LocalTimeCases.DURATIONS.stream().map(TemporalAmount.class::cast),
              Stream.of(Period.of(-1, 2, -3), Period.ofMonths(Integer.MIN_VALUE)))
          .toList();

  private static final List<Integer> NUMBERS =
      List.of(-1, 0, 1, 13, 24, 29, 60, 366, 1_000_000_000);

  private LocalDateTimeCases() {}

  static List<Case> all() {
    var samples = new Samples<>("LocalDateTime", TIMES);
    get(samples);
    change(samples);
    withNumbers(samples);
    compare(samples);
    make(samples);
    return samples.cases();
  }

  private static void get(Samples<LocalDateTime> samples) {
    samples
        .fields("isSupported", LocalDateTime::isSupported)
        .units("isSupported unit", LocalDateTime::isSupported)
        .ranges("range", LocalDateTime::range)
        .fields("get", LocalDateTime::get)
        .fields("getLong", LocalDateTime::getLong)
        .each("getYear", LocalDateTime::getYear)
        .each("getMonthValue", LocalDateTime::getMonthValue)
        .each("getMonth", LocalDateTime::getMonth)
        .each("getDayOfMonth", LocalDateTime::getDayOfMonth)
        .each("getDayOfYear", LocalDateTime::getDayOfYear)
        .each("getDayOfWeek", LocalDateTime::getDayOfWeek)
        .each("getHour", LocalDateTime::getHour)
        .each("getMinute", LocalDateTime::getMinute)
        .each("getSecond", LocalDateTime::getSecond)
        .each("getNano", LocalDateTime::getNano)
        .each("toLocalDate", LocalDateTime::toLocalDate)
        .each("toLocalTime", LocalDateTime::toLocalTime)
        .each("hashCode", LocalDateTime::hashCode)
        .each("toString", LocalDateTime::toString)
        .each("toEpochSecond", time -> time.toEpochSecond(ZoneOffset.MAX))
        .each("toInstant", time -> time.toInstant(ZoneOffset.UTC))
        .each("getChronology", LocalDateTime::getChronology)
        .each("query precision", time -> time.query(TemporalQueries.precision()))
        .each("query date", time -> time.query(TemporalQueries.localDate()))
        .each("query time", time -> time.query(TemporalQueries.localTime()))
        .each("query offset", time -> time.query(TemporalQueries.offset()))
        .each("format", time -> time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME))
        .each("format offset", time -> time.format(DateTimeFormatter.ISO_OFFSET_TIME));
  }

  private static void change(Samples<LocalDateTime> samples) {
    samples
        .changes("with", LocalDateTime::with)
        .shifts("plus", (time, unit, amount) -> time.plus(amount, unit))
        .shifts("minus", (time, unit, amount) -> time.minus(amount, unit))
        .amounts("plusYears", LocalDateTime::plusYears)
        .amounts("plusMonths", LocalDateTime::plusMonths)
        .amounts("plusWeeks", LocalDateTime::plusWeeks)
        .amounts("plusDays", LocalDateTime::plusDays)
        .amounts("plusHours", LocalDateTime::plusHours)
        .amounts("plusMinutes", LocalDateTime::plusMinutes)
        .amounts("plusSeconds", LocalDateTime::plusSeconds)
        .amounts("plusNanos", LocalDateTime::plusNanos)
        .amounts("minusYears", LocalDateTime::minusYears)
        .amounts("minusMonths", LocalDateTime::minusMonths)
        .amounts("minusWeeks", LocalDateTime::minusWeeks)
        .amounts("minusDays", LocalDateTime::minusDays)
        .amounts("minusHours", LocalDateTime::minusHours)
        .amounts("minusMinutes", LocalDateTime::minusMinutes)
        .amounts("minusSeconds", LocalDateTime::minusSeconds)
        .amounts("minusNanos", LocalDateTime::minusNanos)
        .with("plus amount", PERIODS, LocalDateTime::plus)
        .with("minus amount", PERIODS, LocalDateTime::minus)
        .units("truncatedTo", LocalDateTime::truncatedTo);
  }

  private static void withNumbers(Samples<LocalDateTime> samples) {
    samples
        .with("withYear", NUMBERS, LocalDateTime::withYear)
        .with("withMonth", NUMBERS, LocalDateTime::withMonth)
        .with("withDayOfMonth", NUMBERS, LocalDateTime::withDayOfMonth)
        .with("withDayOfYear", NUMBERS, LocalDateTime::withDayOfYear)
        .with("withHour", NUMBERS, LocalDateTime::withHour)
        .with("withMinute", NUMBERS, LocalDateTime::withMinute)
        .with("withSecond", NUMBERS, LocalDateTime::withSecond)
        .with("withNano", NUMBERS, LocalDateTime::withNano)
        .with("with date", LocalDateCases.DATES, LocalDateTime::with)
        .with("with time", LocalTimeCases.TIMES, LocalDateTime::with)
        .pairs("adjustInto", LocalDateTime::adjustInto)
        .each("adjust date", time -> time.adjustInto(LocalDate.EPOCH))
        .each("atOffset", time -> time.atOffset(ZoneOffset.MIN))
        .each("atZone", time -> time.atZone(ZoneOffset.ofHours(3)));
  }

  private static void compare(Samples<LocalDateTime> samples) {
    samples
        .pairs("compareTo", LocalDateTime::compareTo)
        .pairs("isAfter", LocalDateTime::isAfter)
        .pairs("isBefore", LocalDateTime::isBefore)
        .pairs("isEqual", LocalDateTime::isEqual)
        .pairs("equals", LocalDateTime::equals)
        .until("until", LocalDateTime::until)
        .each("until offset", time -> time.until(OffsetDateTime.MAX, ChronoUnit.DAYS))
        .each("until date", time -> time.until(LocalDate.EPOCH, ChronoUnit.DAYS));
  }

  @SuppressWarnings("JavaTimeDefaultTimeZone") // which is what is tried
  private static void make(Samples<LocalDateTime> samples) {
    var at = Instant.ofEpochSecond(-86_401, 5);
    var clock = Clock.fixed(at, ZoneOffset.ofHours(-1));
    var past = LocalDateTime.of(2024, Month.JANUARY, 1, 0, 0);
    samples
        .of("of year", NUMBERS, year -> LocalDateTime.of(year, 2, 28, 0, 0))
        .of("of month", NUMBERS, month -> LocalDateTime.of(2021, month, 1, 0, 0, 0))
        .of("of day", NUMBERS, day -> LocalDateTime.of(2021, 2, day, 0, 0, 0, 0))
        .of("of hour", NUMBERS, hour -> LocalDateTime.of(2021, Month.MAY, 31, hour, 0))
        .of("of second", NUMBERS, second -> LocalDateTime.of(2021, Month.MAY, 1, 0, 0, second))
        .of("of nano", NUMBERS, nano -> LocalDateTime.of(2021, Month.MAY, 1, 0, 0, 59, nano))
        .of("of time", LocalTimeCases.TIMES, time -> LocalDateTime.of(LocalDate.EPOCH, time))
        .of("ofEpochSecond", Samples.AMOUNTS, LocalDateTimeCases::ofEpoch)
        .of(
            "ofEpochSecond nano",
            NUMBERS,
            nano -> LocalDateTime.ofEpochSecond(0, nano, ZoneOffset.UTC))
        .one("ofInstant", () -> LocalDateTime.ofInstant(at, ZoneOffset.MAX))
        .one("ofInstant, too late", () -> LocalDateTime.ofInstant(Instant.MAX, ZoneOffset.MAX))
        .each("from", LocalDateTime::from)
        .each("from zoned", time -> LocalDateTime.from(ZonedDateTime.of(time, ZoneOffset.UTC)))
        .of("from date", LocalDateCases.DATES, LocalDateTime::from)
        .one("now of clock", () -> LocalDateTime.now(clock))
        .one("now", () -> LocalDateTime.now().isAfter(past))
        .one("now in zone", () -> LocalDateTime.now(ZoneOffset.UTC).isAfter(past))
        .of("parse", List.of("2020-01-02T03:04:05.6", "2020-01-02", ""), LocalDateTime::parse)
        .of(
            "parse zoned",
            List.of("2020-01-02T03:04Z", "2020-01-02T03:04"),
            LocalDateTimeCases::zoned);
  }

  private static LocalDateTime ofEpoch(long second) {
    return LocalDateTime.ofEpochSecond(second, 7, ZoneOffset.ofHours(1));
  }

  private static LocalDateTime zoned(String text) {
    return LocalDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
