package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalUnit;
import java.util.List;

/** The methods of {@link Instant}. */
final class InstantArithmeticCases {
  private static final List<Instant> SAMPLES =
      List.of(
          Instant.EPOCH,
          Instant.MIN,
          Instant.MAX,
          Instant.ofEpochSecond(-1, 1),
          Instant.ofEpochSecond(1_234_567_890, 120_000_000),
          Instant.ofEpochMilli(Long.MIN_VALUE),
          Instant.ofEpochMilli(Long.MAX_VALUE));

  private InstantArithmeticCases() {}

  static List<Case> all() {
    var samples = new Samples<>("Instant", SAMPLES);
    get(samples);
    change(samples);
    make(samples);
    return samples.cases();
  }

  private static void get(Samples<Instant> samples) {
    samples
        .fields("isSupported", Instant::isSupported)
        .units("isSupported unit", Instant::isSupported)
        .ranges("range", Instant::range)
        .fields("get", Instant::get)
        .fields("getLong", Instant::getLong)
        .each("getEpochSecond", Instant::getEpochSecond)
        .each("getNano", Instant::getNano)
        .each("toEpochMilli", Instant::toEpochMilli)
        .each("hashCode", Instant::hashCode)
        .each("toString", Instant::toString)
        .each("query precision", instant -> instant.query(TemporalQueries.precision()))
        .each("query zone", instant -> instant.query(TemporalQueries.zone()))
        .each("query date", instant -> instant.query(TemporalQueries.localDate()))
        .each("query chronology", instant -> instant.query(TemporalQueries.chronology()))
        .pairs("compareTo", Instant::compareTo)
        .pairs("isAfter", Instant::isAfter)
        .pairs("isBefore", Instant::isBefore)
        .pairs("equals", Instant::equals)
        .until("until", InstantArithmeticCases::until)
        .each("until date", instant -> instant.until(LocalDate.EPOCH, ChronoUnit.SECONDS))
        .each("until offset", instant -> instant.until(OffsetDateTime.MAX, ChronoUnit.DAYS));
  }

  /** Of milliseconds, JDK 25 counts fractions and overflows otherwise than JDK 17. */
  private static long until(Instant from, Instant to, TemporalUnit unit) {
    return unit == ChronoUnit.MILLIS
        ? inMillis(from).until(inMillis(to), unit)
        : from.until(to, unit);
  }

  private static Instant inMillis(Instant instant) {
    return Instant.ofEpochMilli(instant.getEpochSecond() % 1_000_000_007 * 1000 + 7);
  }

  private static void change(Samples<Instant> samples) {
    samples
        .changes("with", Instant::with)
        .shifts("plus", (instant, unit, amount) -> instant.plus(amount, unit))
        .shifts("minus", (instant, unit, amount) -> instant.minus(amount, unit))
        .amounts("plusSeconds", Instant::plusSeconds)
        .amounts("plusMillis", Instant::plusMillis)
        .amounts("plusNanos", Instant::plusNanos)
        .amounts("minusSeconds", Instant::minusSeconds)
        .amounts("minusMillis", Instant::minusMillis)
        .amounts("minusNanos", Instant::minusNanos)
        .with("plus amount", LocalDateTimeCases.PERIODS, Instant::plus)
        .with("minus amount", LocalDateTimeCases.PERIODS, Instant::minus)
        .units("truncatedTo", Instant::truncatedTo)
        .pairs("with instant", Instant::with)
        .pairs("adjustInto", Instant::adjustInto)
        .each("adjust date", instant -> instant.adjustInto(LocalDate.EPOCH))
        .each("atOffset", instant -> instant.atOffset(ZoneOffset.MIN))
        .each("atZone", instant -> instant.atZone(ZoneId.of("UTC")));
  }

  private static void make(Samples<Instant> samples) {
    samples
        .of("ofEpochSecond", Samples.AMOUNTS, Instant::ofEpochSecond)
        .of("ofEpochSecond nano", Samples.AMOUNTS, nano -> Instant.ofEpochSecond(1, nano))
        .of("ofEpochMilli", Samples.AMOUNTS, Instant::ofEpochMilli)
        .each("from", Instant::from)
        .of("from local", LocalDateTimeCases.TIMES, Instant::from)
        .one("from offset", () -> Instant.from(OffsetDateTime.MAX))
        .one("now", () -> Instant.now().isAfter(SAMPLES.get(4)))
        .one("now of clock", () -> Instant.now(Clock.offset(fixed(), Duration.ofNanos(-1))));
  }

  private static Clock fixed() {
    return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  }
}
