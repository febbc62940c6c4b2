package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Instants, durations and clocks. */
final class InstantCases {
  private static final List<Instant> INSTANTS =
      List.of(
          Instant.EPOCH,
          Instant.MIN,
          Instant.MAX,
          Instant.ofEpochSecond(-1, 1),
          Instant.ofEpochSecond(1_234_567_890, 120_000_000),
          Instant.ofEpochSecond(253_402_300_800L, 1_000),
          Instant.ofEpochMilli(-62_167_219_200_001L));

  private static final List<String> TEXTS =
      List.of(
          "2020-01-02T03:04:05Z",
          "2020-01-02T03:04:05.123456789Z",
          "2020-01-02t03:04:05.1z",
          "2020-01-02T24:00:00Z",
          "2016-12-31T23:59:60Z",
          "2020-01-02T03:04:05+01:30",
          "2020-01-02T03:04:05-0130",
          "+12345-01-01T00:00:00Z",
          "-0001-01-01T00:00:00Z",
          "",
          "2020-01-02",
          "2020-01-02T03:04Z",
          "2020-01-02T03:04:05",
          "2020-01-02T03:04:05Z ",
          " 2020-01-02T03:04:05Z",
          "2020-1-02T03:04:05Z",
          "2020-13-02T03:04:05Z",
          "2021-02-29T03:04:05Z",
          "2020-01-02T25:04:05Z",
          "2020-01-02T03:60:05Z",
          "2020-01-02T03:04:05.1234567890Z",
          "12345-01-01T00:00:00Z",
          "2020-01-02 03:04:05Z",
          "a text that is no instant at all and goes on for more than sixty-four characters");

  private InstantCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (Instant instant : INSTANTS) {
      cases.add(new Case("toString of instant " + instant, () -> Opaque.of(instant).toString()));
      cases.add(new Case("millis of " + instant, () -> Overflow.or(instant::toEpochMilli)));
      cases.add(new Case("second before " + instant, () -> instant.minusSeconds(1)));
      cases.add(new Case("nanosecond after " + instant, () -> instant.plusNanos(1)));
      cases.add(new Case("truncated " + instant, () -> instant.truncatedTo(ChronoUnit.MILLIS)));
      cases.add(new Case("hash of " + instant, instant::hashCode));
    }
    for (String text : TEXTS) {
      cases.add(new Case("instant of '" + text + "'", () -> Instant.parse(Opaque.of(text))));
    }
    cases.addAll(more());
    return cases;
  }

  private static List<Case> more() {
    Instant at = INSTANTS.get(4);
    return List.of(
        new Case("instant until", () -> Instant.EPOCH.until(at, ChronoUnit.HOURS)),
        new Case(
            "instant until in months", () -> Instant.EPOCH.until(at, Opaque.of(ChronoUnit.MONTHS))),
        new Case("instant plus years", () -> at.plus(1, Opaque.of(ChronoUnit.YEARS))),
        new Case("instant plus days", () -> at.plus(-3, ChronoUnit.DAYS)),
        new Case("instant plus too much", () -> Overflow.or(() -> at.plusSeconds(Long.MAX_VALUE))),
        new Case("instant plus duration", () -> at.plus(Duration.ofHours(-5))),
        new Case("instant of too much", () -> Instant.ofEpochSecond(Long.MAX_VALUE)),
        new Case("instant in hours", () -> at.getLong(Opaque.of(ChronoField.HOUR_OF_DAY))),
        new Case("instant with millis", () -> at.with(ChronoField.MILLI_OF_SECOND, 7)),
        new Case("instant with wrong millis", () -> at.with(ChronoField.MILLI_OF_SECOND, 1000)),
        new Case("instant truncated to days", () -> at.truncatedTo(ChronoUnit.DAYS)),
        new Case(
            "instants compared", () -> at.compareTo(Instant.MAX) < 0 && at.isAfter(Instant.MIN)),
        new Case("instant equals", () -> at.equals(Instant.ofEpochMilli(at.toEpochMilli()))),
        new Case("instant at offset", () -> at.atOffset(ZoneOffset.ofHours(5))),
        new Case("instant in UTC", () -> at.atZone(ZoneOffset.UTC)),
        new Case("the clock runs", () -> Instant.now().getEpochSecond() > 1_700_000_000L),
        new Case("the clock as millis", () -> Clock.systemUTC().millis() > 1_700_000_000_000L),
        new Case("a fixed clock", () -> Instant.now(Clock.fixed(at, ZoneOffset.UTC))),
        new Case(
            "an offset clock",
            () -> Clock.offset(Clock.fixed(at, ZoneOffset.UTC), Duration.ofDays(1)).instant()));
  }
}
