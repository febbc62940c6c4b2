package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Durations and periods. */
final class DurationCases {
  private static final List<Duration> DURATIONS =
      List.of(
          Duration.ZERO,
          Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
          Duration.ofSeconds(Long.MIN_VALUE),
          Duration.ofNanos(-1),
          Duration.ofMillis(90_061_001),
          Duration.ofMinutes(-61));

  private static final List<String> TEXTS =
      List.of(
          "PT0S",
          "PT1.5S",
          "PT-1.5S",
          "-PT1H2M3S",
          "P2DT3H4M",
          "pt1h",
          "PT.5S",
          "PT-0.5S",
          "PT+3M",
          "P1D",
          "",
          "P",
          "PT",
          "1H",
          "PT1",
          "PT1H2",
          "PT1S2M",
          "P1Y",
          "PT1.1234567890S",
          "PT 1S",
          "P1DT");

  private static final List<String> PERIODS =
      List.of("P1Y2M3D", "P-1Y", "-P1M", "P2W", "P1Y-3W", "p3d", "P", "P1H", "");

  private DurationCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (Duration duration : DURATIONS) {
      cases.add(new Case("toString of " + duration, () -> Opaque.of(duration).toString()));
      cases.add(new Case("millis of " + duration, () -> Overflow.or(duration::toMillis)));
      cases.add(new Case("nanos of " + duration, () -> Overflow.or(duration::toNanos)));
      cases.add(new Case("negated " + duration, duration::negated));
      cases.add(new Case("abs of " + duration, duration::abs));
      cases.add(new Case("parts of " + duration, () -> parts(duration)));
      cases.add(new Case("half of " + duration, () -> duration.dividedBy(2)));
      cases.add(new Case("three times " + duration, () -> duration.multipliedBy(3)));
    }
    for (String text : TEXTS) {
      cases.add(new Case("duration of '" + text + "'", () -> Duration.parse(Opaque.of(text))));
    }
    for (String text : PERIODS) {
      cases.add(new Case("period of '" + text + "'", () -> Period.parse(Opaque.of(text))));
    }
    cases.add(new Case("divided by zero", () -> Duration.ofDays(1).dividedBy(0)));
    cases.add(
        new Case("between", () -> Duration.between(Instant.ofEpochSecond(9, 1), Instant.EPOCH)));
    cases.add(new Case("of months", () -> Duration.of(1, Opaque.of(ChronoUnit.MONTHS))));
    cases.add(new Case("of half days", () -> Duration.of(3, ChronoUnit.HALF_DAYS)));
    cases.add(
        new Case(
            "plus too much",
            () -> Overflow.or(() -> Duration.ofSeconds(Long.MAX_VALUE).plusSeconds(1))));
    cases.add(new Case("period normalized", () -> Period.of(1, 25, 40).normalized()));
    cases.add(new Case("period to string", () -> Period.of(-1, 0, 5) + " " + Period.ZERO));
    return cases;
  }

  private static String parts(Duration duration) {
    return duration.toDaysPart()
        + " "
        + duration.toHoursPart()
        + " "
        + duration.toMinutesPart()
        + " "
        + duration.toSecondsPart()
        + " "
        + duration.toMillisPart()
        + " "
        + duration.toNanosPart()
        + " "
        + duration.toSeconds();
  }
}
