package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalQueries;
import java.util.List;

/** {@link LocalTime}. */
final class LocalTimeCases {
  static final List<LocalTime> TIMES =
      List.of(
          LocalTime.MIDNIGHT,
          LocalTime.NOON,
          LocalTime.MAX,
          LocalTime.of(1, 2),
          LocalTime.of(23, 59, 1),
          LocalTime.of(9, 5, 7, 1_000),
          LocalTime.of(0, 0, 0, 120_000_000));

  static final List<Duration> DURATIONS =
      List.of(
          Duration.ZERO,
          Duration.ofHours(-25),
          Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
          Duration.ofSeconds(Long.MIN_VALUE));

  private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 23, 24, 59, 60, 1_000_000_000);
  private static final List<LocalDate> DATES = List.of(LocalDate.EPOCH, LocalDate.MAX);

  private LocalTimeCases() {}

  static List<Case> all() {
    var samples = new Samples<>("LocalTime", TIMES);
    get(samples);
    change(samples);
    compare(samples);
    make(samples);
    return samples.cases();
  }

  private static void get(Samples<LocalTime> samples) {
    samples
        .fields("isSupported", LocalTime::isSupported)
        .units("isSupported unit", LocalTime::isSupported)
        .ranges("range", LocalTime::range)
        .fields("get", LocalTime::get)
        .fields("getLong", LocalTime::getLong)
        .each("getHour", LocalTime::getHour)
        .each("getMinute", LocalTime::getMinute)
        .each("getSecond", LocalTime::getSecond)
        .each("getNano", LocalTime::getNano)
        .each("toSecondOfDay", LocalTime::toSecondOfDay)
        .each("toNanoOfDay", LocalTime::toNanoOfDay)
        .each("hashCode", LocalTime::hashCode)
        .each("toString", LocalTime::toString)
        .each("query precision", time -> time.query(TemporalQueries.precision()))
        .each("query date", time -> time.query(TemporalQueries.localDate()))
        .each("query time", time -> time.query(TemporalQueries.localTime()))
        .each("query chronology", time -> time.query(TemporalQueries.chronology()))
        .each("format", time -> time.format(DateTimeFormatter.ISO_LOCAL_TIME))
        .each("format date", time -> time.format(DateTimeFormatter.ISO_LOCAL_DATE));
  }

  private static void change(Samples<LocalTime> samples) {
    samples
        .changes("with", LocalTime::with)
        .shifts("plus", (time, unit, amount) -> time.plus(amount, unit))
        .shifts("minus", (time, unit, amount) -> time.minus(amount, unit))
        .amounts("plusHours", LocalTime::plusHours)
        .amounts("plusMinutes", LocalTime::plusMinutes)
        .amounts("plusSeconds", LocalTime::plusSeconds)
        .amounts("plusNanos", LocalTime::plusNanos)
        .amounts("minusHours", LocalTime::minusHours)
        .amounts("minusMinutes", LocalTime::minusMinutes)
        .amounts("minusSeconds", LocalTime::minusSeconds)
        .amounts("minusNanos", LocalTime::minusNanos)
        .with("plus duration", DURATIONS, LocalTime::plus)
        .with("minus duration", DURATIONS, LocalTime::minus)
        .with("withHour", NUMBERS, LocalTime::withHour)
        .with("withMinute", NUMBERS, LocalTime::withMinute)
        .with("withSecond", NUMBERS, LocalTime::withSecond)
        .with("withNano", NUMBERS, LocalTime::withNano)
        .units("truncatedTo", LocalTime::truncatedTo)
        .pairs("with time", LocalTime::with)
        .with("with date", DATES, LocalTime::with)
        .pairs("adjustInto", LocalTime::adjustInto)
        .with("adjust date", DATES, LocalTime::adjustInto)
        .with("atDate", DATES, LocalTime::atDate)
        .each("atOffset", time -> time.atOffset(ZoneOffset.MIN));
  }

  private static void compare(Samples<LocalTime> samples) {
    samples
        .pairs("compareTo", LocalTime::compareTo)
        .pairs("isAfter", LocalTime::isAfter)
        .pairs("isBefore", LocalTime::isBefore)
        .pairs("equals", LocalTime::equals)
        .each("equals text", time -> time.equals((Object) "12:00"))
        .until("until", LocalTime::until)
        .each("until date", time -> time.until(LocalDate.EPOCH, ChronoUnit.HOURS))
        .each("until date time", time -> time.until(LocalDateTime.MAX, ChronoUnit.HOURS))
        .with("toEpochSecond", DATES, (time, date) -> time.toEpochSecond(date, ZoneOffset.MIN));
  }

  @SuppressWarnings("JavaTimeDefaultTimeZone") // which is what is tried
  private static void make(Samples<LocalTime> samples) {
    var at = Instant.ofEpochSecond(-1, 5);
    samples
        .of("of hour", NUMBERS, hour -> LocalTime.of(hour, 59))
        .of("of minute", NUMBERS, minute -> LocalTime.of(23, minute, 59))
        .of("of second", NUMBERS, second -> LocalTime.of(0, 0, second, 999_999_999))
        .of("of nano", NUMBERS, nano -> LocalTime.of(0, 0, 1, nano))
        .of("ofSecondOfDay", Samples.AMOUNTS, LocalTime::ofSecondOfDay)
        .of("ofNanoOfDay", Samples.AMOUNTS, LocalTime::ofNanoOfDay)
        .each("from", LocalTime::from)
        .of("from date", DATES, LocalTime::from)
        .one("ofInstant", () -> LocalTime.ofInstant(at, ZoneOffset.MAX))
        .one("ofInstant, first", () -> LocalTime.ofInstant(Instant.MIN, ZoneOffset.MIN))
        .one("now of clock", () -> LocalTime.now(Clock.fixed(at, ZoneOffset.ofHours(-1))))
        .one("now", () -> LocalTime.now().isBefore(LocalTime.MIN))
        .one("now in zone", () -> LocalTime.now(ZoneOffset.UTC).isAfter(LocalTime.MAX))
        .of("parse", List.of("10:15:30.5", "24:00", "10:60", "", "1:00"), LocalTime::parse)
        .of("parse with offset", List.of("10:15+01:00", "10:15"), LocalTimeCases::offset);
  }

  private static LocalTime offset(String text) {
    return LocalTime.parse(text, DateTimeFormatter.ISO_OFFSET_TIME);
  }
}
