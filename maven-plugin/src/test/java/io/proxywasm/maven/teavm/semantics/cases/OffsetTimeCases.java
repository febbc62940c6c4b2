package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalQueries;
import java.util.List;

/** {@link OffsetTime}. */
final class OffsetTimeCases {
  private static final List<OffsetTime> SAMPLES =
      List.of(
          OffsetTime.of(23, 59, 59, 999_999_999, ZoneOffset.ofHours(-2)),
          OffsetTime.of(LocalTime.NOON, ZoneOffset.UTC),
          OffsetTime.of(14, 0, 0, 0, ZoneOffset.ofHours(2)),
          OffsetTime.MIN,
          OffsetTime.MAX);

  private static final List<ZoneOffset> OFFSETS =
      List.of(ZoneOffset.UTC, ZoneOffset.MIN, ZoneOffset.ofHoursMinutes(5, 30));
  private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 23, 24, 59, 60, 1_000_000_000);

  private OffsetTimeCases() {}

  static List<Case> all() {
    var samples = new Samples<>("OffsetTime", SAMPLES);
    get(samples);
    change(samples);
    compare(samples);
    make(samples);
    return samples.cases();
  }

  private static void get(Samples<OffsetTime> samples) {
    samples
        .fields("isSupported", OffsetTime::isSupported)
        .units("isSupported unit", OffsetTime::isSupported)
        .ranges("range", OffsetTime::range)
        .fields("get", OffsetTime::get)
        .fields("getLong", OffsetTime::getLong)
        .each("getHour", OffsetTime::getHour)
        .each("getMinute", OffsetTime::getMinute)
        .each("getSecond", OffsetTime::getSecond)
        .each("getNano", OffsetTime::getNano)
        .each("getOffset", OffsetTime::getOffset)
        .each("toLocalTime", OffsetTime::toLocalTime)
        .each("hashCode", OffsetTime::hashCode)
        .each("toString", OffsetTime::toString)
        .each("query precision", time -> time.query(TemporalQueries.precision()))
        .each("query zone", time -> time.query(TemporalQueries.zone()))
        .each("query zoneId", time -> time.query(TemporalQueries.zoneId()))
        .each("query offset", time -> time.query(TemporalQueries.offset()))
        .each("query localDate", time -> time.query(TemporalQueries.localDate()))
        .each("query localTime", time -> time.query(TemporalQueries.localTime()))
        .each("query chronology", time -> time.query(TemporalQueries.chronology()))
        .each("format", time -> time.format(DateTimeFormatter.ISO_OFFSET_TIME))
        .each("format date", time -> time.format(DateTimeFormatter.ISO_DATE));
  }

  private static void change(Samples<OffsetTime> samples) {
    samples
        .changes("with", OffsetTime::with)
        .shifts("plus", (time, unit, amount) -> time.plus(amount, unit))
        .shifts("minus", (time, unit, amount) -> time.minus(amount, unit))
        .amounts("plusHours", OffsetTime::plusHours)
        .amounts("plusMinutes", OffsetTime::plusMinutes)
        .amounts("plusSeconds", OffsetTime::plusSeconds)
        .amounts("plusNanos", OffsetTime::plusNanos)
        .amounts("minusHours", OffsetTime::minusHours)
        .amounts("minusMinutes", OffsetTime::minusMinutes)
        .amounts("minusSeconds", OffsetTime::minusSeconds)
        .amounts("minusNanos", OffsetTime::minusNanos)
        .with("plus amount", LocalTimeCases.DURATIONS, OffsetTime::plus)
        .with("minus amount", LocalTimeCases.DURATIONS, OffsetTime::minus)
        .units("truncatedTo", OffsetTime::truncatedTo)
        .with("withHour", NUMBERS, OffsetTime::withHour)
        .with("withMinute", NUMBERS, OffsetTime::withMinute)
        .with("withSecond", NUMBERS, OffsetTime::withSecond)
        .with("withNano", NUMBERS, OffsetTime::withNano)
        .with("with time", LocalTimeCases.TIMES, OffsetTime::with)
        .with("with offset", OFFSETS, OffsetTime::with)
        .each("with date", time -> time.with(LocalDate.EPOCH))
        .pairs("adjustInto", OffsetTime::adjustInto)
        .with("withOffsetSameInstant", OFFSETS, OffsetTime::withOffsetSameInstant)
        .with("withOffsetSameLocal", OFFSETS, OffsetTime::withOffsetSameLocal)
        .with("atDate", LocalDateCases.DATES, OffsetTime::atDate);
  }

  private static void compare(Samples<OffsetTime> samples) {
    samples
        .pairs("compareTo", OffsetTime::compareTo)
        .pairs("isAfter", OffsetTime::isAfter)
        .pairs("isBefore", OffsetTime::isBefore)
        .pairs("isEqual", OffsetTime::isEqual)
        .pairs("equals", OffsetTime::equals)
        .until("until", OffsetTime::until)
        .each("until local", time -> time.until(LocalTime.MAX, ChronoUnit.HOURS))
        .with("toEpochSecond", LocalDateCases.DATES, OffsetTime::toEpochSecond);
  }

  @SuppressWarnings("JavaTimeDefaultTimeZone") // which is what is tried
  private static void make(Samples<OffsetTime> samples) {
    var at = Instant.ofEpochSecond(-86_401, 5);
    samples
        .of("of hour", NUMBERS, n -> OffsetTime.of(n, 0, 0, 0, ZoneOffset.UTC))
        .of("of nano", NUMBERS, n -> OffsetTime.of(0, 0, 0, n, ZoneOffset.UTC))
        .of("ofInstant", OFFSETS, offset -> OffsetTime.ofInstant(at, offset))
        .each("from", OffsetTime::from)
        .of("from local", LocalTimeCases.TIMES, OffsetTime::from)
        .one("now of clock", () -> OffsetTime.now(Clock.fixed(at, ZoneOffset.ofHours(-1))))
        .one("now", () -> OffsetTime.now().isBefore(OffsetTime.MIN))
        .one("now in zone", () -> OffsetTime.now(ZoneOffset.UTC).getOffset())
        .of(
            "parse",
            List.of("03:04:05.6-07:00", "03:04Z", "03:04", "03:04+19:00", ""),
            OffsetTime::parse)
        .one("parse ISO_TIME", () -> OffsetTime.parse("01:02+03:00", DateTimeFormatter.ISO_TIME));
  }
}
