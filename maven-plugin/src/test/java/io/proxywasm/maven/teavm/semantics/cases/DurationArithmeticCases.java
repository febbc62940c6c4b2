package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.List;

/** The methods of {@link Duration}. */
final class DurationArithmeticCases {
  private static final List<Duration> SAMPLES =
      List.of(
          Duration.ZERO,
          Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
          Duration.ofSeconds(Long.MIN_VALUE),
          Duration.ofNanos(-1),
          Duration.ofMillis(90_061_001),
          Duration.ofSeconds(-61, 5),
          Duration.ofSeconds(9_223_372_036L, 854_775_807));

  private static final List<Integer> NANOS = List.of(-1, 0, 1, 999_999_999, 1_000_000_000);

  private static final List<String> TEXTS =
      List.of(
          "PT9223372036854775807.999999999S",
          "PT9223372036854775808S",
          "-PT-9223372036854775808S",
          "PT-9223372036854775808S",
          "PT2562047788015216H",
          "P106751991167301D",
          "PT153722867280912931M",
          "PT1H-1M",
          "-P1DT-0.000000001S",
          "PT1.S",
          "PT1,5S",
          "PT0.000000001S");

  private DurationArithmeticCases() {}

  static List<Case> all() {
    var samples = new Samples<>("Duration", SAMPLES);
    get(samples);
    parts(samples);
    change(samples);
    make(samples);
    return samples.cases();
  }

  private static void get(Samples<Duration> samples) {
    samples
        .units("get", Duration::get)
        .each("getUnits", Duration::getUnits)
        .each("getSeconds", Duration::getSeconds)
        .each("getNano", Duration::getNano)
        .each("isZero", Duration::isZero)
        .each("isNegative", Duration::isNegative)
        .each("toDays", Duration::toDays)
        .each("toHours", Duration::toHours)
        .each("toMinutes", Duration::toMinutes)
        .each("toSeconds", Duration::toSeconds)
        .each("toMillis", Duration::toMillis)
        .each("toNanos", Duration::toNanos)
        .each("hashCode", Duration::hashCode)
        .each("toString", Duration::toString)
        .pairs("compareTo", Duration::compareTo)
        .pairs("equals", Duration::equals);
  }

  private static void parts(Samples<Duration> samples) {
    samples
        .each("toDaysPart", Duration::toDaysPart)
        .each("toHoursPart", Duration::toHoursPart)
        .each("toMinutesPart", Duration::toMinutesPart)
        .each("toSecondsPart", Duration::toSecondsPart)
        .each("toMillisPart", Duration::toMillisPart)
        .each("toNanosPart", Duration::toNanosPart)
        .units("truncatedTo", Duration::truncatedTo);
  }

  private static void change(Samples<Duration> samples) {
    samples
        .each("abs", Duration::abs)
        .each("negated", Duration::negated)
        .amounts("multipliedBy", Duration::multipliedBy)
        .amounts("dividedBy", Duration::dividedBy)
        .pairs("dividedBy duration", (a, b) -> a.dividedBy(b))
        .pairs("plus", (a, b) -> a.plus(b))
        .pairs("minus", (a, b) -> a.minus(b))
        .shifts("plus", (duration, unit, amount) -> duration.plus(amount, unit))
        .shifts("minus", (duration, unit, amount) -> duration.minus(amount, unit))
        .amounts("plusDays", Duration::plusDays)
        .amounts("plusHours", Duration::plusHours)
        .amounts("plusMinutes", Duration::plusMinutes)
        .amounts("plusSeconds", Duration::plusSeconds)
        .amounts("plusMillis", Duration::plusMillis)
        .amounts("plusNanos", Duration::plusNanos)
        .amounts("minusDays", Duration::minusDays)
        .amounts("minusHours", Duration::minusHours)
        .amounts("minusMinutes", Duration::minusMinutes)
        .amounts("minusSeconds", Duration::minusSeconds)
        .amounts("minusMillis", Duration::minusMillis)
        .amounts("minusNanos", Duration::minusNanos)
        .amounts("withSeconds", Duration::withSeconds)
        .with("withNanos", NANOS, Duration::withNanos)
        .with("addTo", LocalTimeCases.TIMES, Duration::addTo)
        .with("subtractFrom", LocalTimeCases.TIMES, Duration::subtractFrom)
        .each("addTo date", duration -> duration.addTo(LocalDate.EPOCH))
        .each("addTo instant", duration -> duration.addTo(Instant.EPOCH));
  }

  private static void make(Samples<Duration> samples) {
    samples
        .of("ofDays", Samples.AMOUNTS, Duration::ofDays)
        .of("ofHours", Samples.AMOUNTS, Duration::ofHours)
        .of("ofMinutes", Samples.AMOUNTS, Duration::ofMinutes)
        .of("ofSeconds", Samples.AMOUNTS, Duration::ofSeconds)
        .of("ofSeconds nano", Samples.AMOUNTS, nano -> Duration.ofSeconds(-1, nano))
        .of("ofMillis", Samples.AMOUNTS, Duration::ofMillis)
        .of("ofNanos", Samples.AMOUNTS, Duration::ofNanos)
        .of("of", Samples.UNITS, unit -> Duration.of(7, unit))
        .each("from", Duration::from)
        .one("from period", () -> amount(Period.ofDays(1)))
        .one("from months", () -> amount(Period.ofMonths(1)))
        .of("between", LocalTimeCases.TIMES, time -> Duration.between(LocalTime.NOON, time))
        .of("between date", LocalDateCases.DATES, date -> Duration.between(date, date))
        .one("between instants", () -> Duration.between(Instant.MIN, Instant.MAX))
        .one("of months", () -> Duration.of(1, Opaque.of(ChronoUnit.MONTHS)))
        .of("parse", TEXTS, Duration::parse);
  }

  private static Duration amount(TemporalAmount amount) {
    return Duration.from(amount);
  }
}
