package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalQueries;
import java.util.List;

/**
 * {@link ZonedDateTime} with offsets and fixed zones: the rules of regions differ from JDK to JDK.
 */
final class ZonedDateTimeCases {
  private static final List<ZonedDateTime> SAMPLES =
      List.of(
          ZonedDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_999, ZoneOffset.ofHours(-2)),
          ZonedDateTime.of(LocalDateTime.of(2024, 3, 1, 1, 59), ZoneId.of("UTC")),
          ZonedDateTime.of(LocalDate.of(0, 1, 1), LocalTime.NOON, ZoneId.of("GMT+5")),
          ZonedDateTime.of(LocalDateTime.MIN, ZoneOffset.MAX),
          ZonedDateTime.of(LocalDateTime.MAX, ZoneOffset.MIN));

  private static final List<ZoneId> ZONES =
      List.of(ZoneOffset.UTC, ZoneId.of("UTC"), ZoneId.of("UT-7"));
  private static final List<Integer> NUMBERS =
      List.of(-1, 0, 1, 13, 24, 29, 60, 366, 1_000_000_000);

  private ZonedDateTimeCases() {}

  static List<Case> all() {
    var samples = new Samples<>("ZonedDateTime", SAMPLES);
    get(samples);
    change(samples);
    withNumbers(samples);
    compare(samples);
    make(samples);
    return samples.cases();
  }

  private static void get(Samples<ZonedDateTime> samples) {
    samples
        .fields("isSupported", ZonedDateTime::isSupported)
        .units("isSupported unit", ZonedDateTime::isSupported)
        .ranges("range", ZonedDateTime::range)
        .fields("get", ZonedDateTime::get)
        .fields("getLong", ZonedDateTime::getLong)
        .each("getYear", ZonedDateTime::getYear)
        .each("getMonthValue", ZonedDateTime::getMonthValue)
        .each("getMonth", ZonedDateTime::getMonth)
        .each("getDayOfMonth", ZonedDateTime::getDayOfMonth)
        .each("getDayOfYear", ZonedDateTime::getDayOfYear)
        .each("getDayOfWeek", ZonedDateTime::getDayOfWeek)
        .each("getHour", ZonedDateTime::getHour)
        .each("getMinute", ZonedDateTime::getMinute)
        .each("getSecond", ZonedDateTime::getSecond)
        .each("getNano", ZonedDateTime::getNano)
        .each("getOffset", ZonedDateTime::getOffset)
        .each("getZone", ZonedDateTime::getZone)
        .each("getChronology", ZonedDateTime::getChronology)
        .each("toLocalDate", ZonedDateTime::toLocalDate)
        .each("toLocalTime", ZonedDateTime::toLocalTime)
        .each("toLocalDateTime", ZonedDateTime::toLocalDateTime)
        .each("toOffsetDateTime", ZonedDateTime::toOffsetDateTime)
        .each("toInstant", ZonedDateTime::toInstant)
        .each("toEpochSecond", ZonedDateTime::toEpochSecond)
        .each("hashCode", ZonedDateTime::hashCode)
        .each("toString", ZonedDateTime::toString)
        .each("query precision", time -> time.query(TemporalQueries.precision()))
        .each("query zone", time -> time.query(TemporalQueries.zone()))
        .each("query zoneId", time -> time.query(TemporalQueries.zoneId()))
        .each("query offset", time -> time.query(TemporalQueries.offset()))
        .each("query localDate", time -> time.query(TemporalQueries.localDate()))
        .each("query localTime", time -> time.query(TemporalQueries.localTime()))
        .each("query chronology", time -> time.query(TemporalQueries.chronology()))
        .each("format", time -> time.format(DateTimeFormatter.ISO_ZONED_DATE_TIME))
        .each("format date", time -> time.format(DateTimeFormatter.ISO_DATE_TIME));
  }

  private static void change(Samples<ZonedDateTime> samples) {
    samples
        .changes("with", ZonedDateTime::with)
        .shifts("plus", (time, unit, amount) -> time.plus(amount, unit))
        .shifts("minus", (time, unit, amount) -> time.minus(amount, unit))
        .amounts("plusYears", ZonedDateTime::plusYears)
        .amounts("plusMonths", ZonedDateTime::plusMonths)
        .amounts("plusWeeks", ZonedDateTime::plusWeeks)
        .amounts("plusDays", ZonedDateTime::plusDays)
        .amounts("plusHours", ZonedDateTime::plusHours)
        .amounts("plusMinutes", ZonedDateTime::plusMinutes)
        .amounts("plusSeconds", ZonedDateTime::plusSeconds)
        .amounts("plusNanos", ZonedDateTime::plusNanos)
        .amounts("minusYears", ZonedDateTime::minusYears)
        .amounts("minusMonths", ZonedDateTime::minusMonths)
        .amounts("minusWeeks", ZonedDateTime::minusWeeks)
        .amounts("minusDays", ZonedDateTime::minusDays)
        .amounts("minusHours", ZonedDateTime::minusHours)
        .amounts("minusMinutes", ZonedDateTime::minusMinutes)
        .amounts("minusSeconds", ZonedDateTime::minusSeconds)
        .amounts("minusNanos", ZonedDateTime::minusNanos)
        .with("plus amount", LocalDateTimeCases.PERIODS, ZonedDateTime::plus)
        .with("minus amount", LocalDateTimeCases.PERIODS, ZonedDateTime::minus)
        .units("truncatedTo", ZonedDateTime::truncatedTo);
  }

  private static void withNumbers(Samples<ZonedDateTime> samples) {
    samples
        .with("withYear", NUMBERS, ZonedDateTime::withYear)
        .with("withMonth", NUMBERS, ZonedDateTime::withMonth)
        .with("withDayOfMonth", NUMBERS, ZonedDateTime::withDayOfMonth)
        .with("withDayOfYear", NUMBERS, ZonedDateTime::withDayOfYear)
        .with("withHour", NUMBERS, ZonedDateTime::withHour)
        .with("withMinute", NUMBERS, ZonedDateTime::withMinute)
        .with("withSecond", NUMBERS, ZonedDateTime::withSecond)
        .with("withNano", NUMBERS, ZonedDateTime::withNano)
        .with("with date", LocalDateCases.DATES, ZonedDateTime::with)
        .with("with time", LocalTimeCases.TIMES, ZonedDateTime::with)
        .with("with date time", LocalDateTimeCases.TIMES, ZonedDateTime::with)
        .each("with instant", time -> time.with(Instant.EPOCH))
        .each("with offset", time -> time.with(ZoneOffset.MIN))
        .with("withZoneSameInstant", ZONES, ZonedDateTime::withZoneSameInstant)
        .with("withZoneSameLocal", ZONES, ZonedDateTime::withZoneSameLocal)
        .each("withFixedOffsetZone", ZonedDateTime::withFixedOffsetZone)
        .each("withEarlierOffsetAtOverlap", ZonedDateTime::withEarlierOffsetAtOverlap)
        .each("withLaterOffsetAtOverlap", ZonedDateTime::withLaterOffsetAtOverlap);
  }

  private static void compare(Samples<ZonedDateTime> samples) {
    samples
        .pairs("compareTo", ZonedDateTime::compareTo)
        .pairs("isAfter", ZonedDateTime::isAfter)
        .pairs("isBefore", ZonedDateTime::isBefore)
        .pairs("isEqual", ZonedDateTime::isEqual)
        .pairs("equals", ZonedDateTime::equals)
        .until("until", ZonedDateTime::until)
        .each("until local", time -> time.until(LocalDateTime.MAX, ChronoUnit.DAYS));
  }

  @SuppressWarnings("JavaTimeDefaultTimeZone") // which is what is tried
  private static void make(Samples<ZonedDateTime> samples) {
    var at = Instant.ofEpochSecond(-86_401, 5);
    var local = LocalDateTime.of(2020, 1, 2, 3, 4);
    var past = SAMPLES.get(0);
    samples
        .of("of month", NUMBERS, n -> ZonedDateTime.of(2021, n, 1, 0, 0, 0, 0, ZoneOffset.UTC))
        .of("of nano", NUMBERS, n -> ZonedDateTime.of(2021, 2, 1, 0, 0, 0, n, ZoneOffset.UTC))
        .of("ofInstant", ZONES, zone -> ZonedDateTime.ofInstant(at, zone))
        .of(
            "ofInstant of local",
            ZONES,
            zone -> ZonedDateTime.ofInstant(local, ZoneOffset.MIN, zone))
        .of("ofLocal", ZONES, zone -> ZonedDateTime.ofLocal(local, zone, ZoneOffset.MIN))
        .of("ofStrict", ZONES, zone -> ZonedDateTime.ofStrict(local, ZoneOffset.UTC, zone))
        .one("ofInstant, too late", () -> ZonedDateTime.ofInstant(Instant.MAX, ZoneOffset.MAX))
        .each("from", ZonedDateTime::from)
        .each("from offset", time -> ZonedDateTime.from(time.toOffsetDateTime()))
        .of("from local", LocalDateTimeCases.TIMES, ZonedDateTime::from)
        .one("now of clock", () -> ZonedDateTime.now(Clock.fixed(at, ZoneOffset.ofHours(-1))))
        .one("now", () -> ZonedDateTime.now().isAfter(past))
        .one("now in zone", () -> ZonedDateTime.now(ZoneOffset.UTC).isAfter(past))
        .of(
            "parse",
            List.of(
                "2020-01-02T03:04:05.6-07:00",
                "2020-01-02T03:04Z[UTC]",
                "2020-01-02T03:04",
                "2020-01-02T03:04+01:00[GMT+02:00]",
                ""),
            ZonedDateTime::parse)
        .of(
            "parse RFC 1123",
            List.of("Tue, 3 Jun 2008 11:05:30 +0200", "x"),
            ZonedDateTimeCases::rfc1123);
  }

  private static ZonedDateTime rfc1123(String text) {
    return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
  }
}
