package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;

/** {@link OffsetDateTime}. */
final class OffsetDateTimeCases {
  private static final List<OffsetDateTime> SAMPLES =
      List.of(
          OffsetDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_999, ZoneOffset.ofHours(-2)),
          OffsetDateTime.of(2024, 3, 1, 1, 59, 59, 999_999_999, ZoneOffset.UTC),
          OffsetDateTime.of(LocalDateTime.of(1969, 12, 31, 0, 0), ZoneOffset.MAX),
          OffsetDateTime.of(LocalDate.of(0, 1, 1), LocalTime.NOON, ZoneOffset.ofTotalSeconds(-1)),
          OffsetDateTime.MIN,
          OffsetDateTime.MAX);

  private static final List<ZoneOffset> OFFSETS =
      List.of(ZoneOffset.UTC, ZoneOffset.MIN, ZoneOffset.ofHoursMinutes(5, 30));
  private static final List<Integer> NUMBERS =
      List.of(-1, 0, 1, 13, 24, 29, 60, 366, 1_000_000_000);

  private OffsetDateTimeCases() {}

  static List<Case> all() {
    var samples = new Samples<>("OffsetDateTime", SAMPLES);
    get(samples);
    change(samples);
    withNumbers(samples);
    compare(samples);
    make(samples);
    return samples.cases();
  }

  private static void get(Samples<OffsetDateTime> samples) {
    samples
        .fields("isSupported", OffsetDateTime::isSupported)
        .units("isSupported unit", OffsetDateTime::isSupported)
        .ranges("range", OffsetDateTime::range)
        .fields("get", OffsetDateTime::get)
        .fields("getLong", OffsetDateTime::getLong)
        .each("getYear", OffsetDateTime::getYear)
        .each("getMonthValue", OffsetDateTime::getMonthValue)
        .each("getMonth", OffsetDateTime::getMonth)
        .each("getDayOfMonth", OffsetDateTime::getDayOfMonth)
        .each("getDayOfYear", OffsetDateTime::getDayOfYear)
        .each("getDayOfWeek", OffsetDateTime::getDayOfWeek)
        .each("getHour", OffsetDateTime::getHour)
        .each("getMinute", OffsetDateTime::getMinute)
        .each("getSecond", OffsetDateTime::getSecond)
        .each("getNano", OffsetDateTime::getNano)
        .each("getOffset", OffsetDateTime::getOffset)
        .each("toLocalDate", OffsetDateTime::toLocalDate)
        .each("toLocalTime", OffsetDateTime::toLocalTime)
        .each("toLocalDateTime", OffsetDateTime::toLocalDateTime)
        .each("toOffsetTime", OffsetDateTime::toOffsetTime)
        .each("toZonedDateTime", OffsetDateTime::toZonedDateTime)
        .each("toInstant", OffsetDateTime::toInstant)
        .each("toEpochSecond", OffsetDateTime::toEpochSecond)
        .each("hashCode", OffsetDateTime::hashCode)
        .each("toString", OffsetDateTime::toString)
        .each("query precision", time -> time.query(TemporalQueries.precision()))
        .each("query zone", time -> time.query(TemporalQueries.zone()))
        .each("query zoneId", time -> time.query(TemporalQueries.zoneId()))
        .each("query offset", time -> time.query(TemporalQueries.offset()))
        .each("query localDate", time -> time.query(TemporalQueries.localDate()))
        .each("query localTime", time -> time.query(TemporalQueries.localTime()))
        .each("query chronology", time -> time.query(TemporalQueries.chronology()))
        .each("format", time -> time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
        .each("format RFC 1123", time -> time.format(DateTimeFormatter.RFC_1123_DATE_TIME))
        .each("format instant", time -> time.format(DateTimeFormatter.ISO_INSTANT));
  }

  private static void change(Samples<OffsetDateTime> samples) {
    samples
        .changes("with", OffsetDateTime::with)
        .shifts("plus", (time, unit, amount) -> time.plus(amount, unit))
        .shifts("minus", (time, unit, amount) -> time.minus(amount, unit))
        .amounts("plusYears", OffsetDateTime::plusYears)
        .amounts("plusMonths", OffsetDateTime::plusMonths)
        .amounts("plusWeeks", OffsetDateTime::plusWeeks)
        .amounts("plusDays", OffsetDateTime::plusDays)
        .amounts("plusHours", OffsetDateTime::plusHours)
        .amounts("plusMinutes", OffsetDateTime::plusMinutes)
        .amounts("plusSeconds", OffsetDateTime::plusSeconds)
        .amounts("plusNanos", OffsetDateTime::plusNanos)
        .amounts("minusYears", OffsetDateTime::minusYears)
        .amounts("minusMonths", OffsetDateTime::minusMonths)
        .amounts("minusWeeks", OffsetDateTime::minusWeeks)
        .amounts("minusDays", OffsetDateTime::minusDays)
        .amounts("minusHours", OffsetDateTime::minusHours)
        .amounts("minusMinutes", OffsetDateTime::minusMinutes)
        .amounts("minusSeconds", OffsetDateTime::minusSeconds)
        .amounts("minusNanos", OffsetDateTime::minusNanos)
        .with("plus amount", LocalDateTimeCases.PERIODS, OffsetDateTime::plus)
        .with("minus amount", LocalDateTimeCases.PERIODS, OffsetDateTime::minus)
        .units("truncatedTo", OffsetDateTime::truncatedTo);
  }

  private static void withNumbers(Samples<OffsetDateTime> samples) {
    samples
        .with("withYear", NUMBERS, OffsetDateTime::withYear)
        .with("withMonth", NUMBERS, OffsetDateTime::withMonth)
        .with("withDayOfMonth", NUMBERS, OffsetDateTime::withDayOfMonth)
        .with("withDayOfYear", NUMBERS, OffsetDateTime::withDayOfYear)
        .with("withHour", NUMBERS, OffsetDateTime::withHour)
        .with("withMinute", NUMBERS, OffsetDateTime::withMinute)
        .with("withSecond", NUMBERS, OffsetDateTime::withSecond)
        .with("withNano", NUMBERS, OffsetDateTime::withNano)
        .with("with date", LocalDateCases.DATES, OffsetDateTime::with)
        .with("with time", LocalTimeCases.TIMES, OffsetDateTime::with)
        .with("with offset", OFFSETS, OffsetDateTime::with)
        .each("with instant", time -> time.with(Instant.EPOCH))
        .pairs("with", OffsetDateTime::with)
        .pairs("adjustInto", OffsetDateTime::adjustInto)
        .each("adjust date", time -> time.adjustInto(LocalDate.EPOCH))
        .with("withOffsetSameInstant", OFFSETS, OffsetDateTime::withOffsetSameInstant)
        .with("withOffsetSameLocal", OFFSETS, OffsetDateTime::withOffsetSameLocal)
        .with("atZoneSameInstant", OFFSETS, OffsetDateTime::atZoneSameInstant)
        .with("atZoneSimilarLocal", OFFSETS, OffsetDateTime::atZoneSimilarLocal);
  }

  private static void compare(Samples<OffsetDateTime> samples) {
    samples
        .pairs("compareTo", OffsetDateTime::compareTo)
        .pairs("isAfter", OffsetDateTime::isAfter)
        .pairs("isBefore", OffsetDateTime::isBefore)
        .pairs("isEqual", OffsetDateTime::isEqual)
        .pairs("equals", OffsetDateTime::equals)
        .pairs("timeLineOrder", OffsetDateTimeCases::order)
        .until("until", OffsetDateTime::until)
        .each("until local", time -> time.until(LocalDateTime.MAX, ChronoUnit.DAYS));
  }

  @SuppressWarnings("JavaTimeDefaultTimeZone") // which is what is tried
  private static void make(Samples<OffsetDateTime> samples) {
    var at = Instant.ofEpochSecond(-86_401, 5);
    var past = SAMPLES.get(0);
    samples
        .of("of month", NUMBERS, n -> OffsetDateTime.of(2021, n, 1, 0, 0, 0, 0, ZoneOffset.UTC))
        .of("of day", NUMBERS, n -> OffsetDateTime.of(2021, 2, n, 0, 0, 0, 0, ZoneOffset.UTC))
        .of("of nano", NUMBERS, n -> OffsetDateTime.of(2021, 2, 1, 0, 0, 0, n, ZoneOffset.UTC))
        .of("ofInstant", OFFSETS, offset -> OffsetDateTime.ofInstant(at, offset))
        .one("ofInstant, too late", () -> OffsetDateTime.ofInstant(Instant.MAX, ZoneOffset.MAX))
        .each("from", OffsetDateTime::from)
        .each("from zoned", time -> OffsetDateTime.from(time.toZonedDateTime()))
        .of("from local", LocalDateTimeCases.TIMES, OffsetDateTime::from)
        .one("from instant", () -> OffsetDateTime.from(Opaque.<TemporalAccessor>of(at)))
        .one("now of clock", () -> OffsetDateTime.now(Clock.fixed(at, ZoneOffset.ofHours(-1))))
        .one("now", () -> OffsetDateTime.now().isAfter(past))
        .one("now in zone", () -> OffsetDateTime.now(ZoneOffset.UTC).isAfter(past))
        .of(
            "parse",
            List.of("2020-01-02T03:04:05.6-07:00", "2020-01-02T03:04:05Z", "2020-01-02T03:04", ""),
            OffsetDateTime::parse)
        .of(
            "parse RFC 1123",
            List.of("Tue, 3 Jun 2008 11:05:30 GMT", "Mon, 3 Jun 2008 11:05:30 GMT", "x"),
            OffsetDateTimeCases::rfc1123);
  }

  private static OffsetDateTime rfc1123(String text) {
    return OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
  }

  private static int order(OffsetDateTime left, OffsetDateTime right) {
    return Integer.signum(OffsetDateTime.timeLineOrder().compare(left, right));
  }
}
