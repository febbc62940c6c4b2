package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** {@link Clock}, {@link InstantSource}, and the exception of {@code java.time}. */
final class ClockCases {
  private static final Instant AT = Instant.ofEpochSecond(1_000_000_000, 123_456_789);
  private static final Clock FIXED = Clock.fixed(AT, ZoneOffset.UTC);

  private static final List<Clock> SAMPLES =
      List.of(
          FIXED,
          Clock.fixed(Instant.MAX, ZoneId.of("UTC")),
          Clock.offset(FIXED, Duration.ofDays(-1)),
          Clock.tick(FIXED, Duration.ofSeconds(7)),
          Clock.tick(FIXED, Duration.ofMillis(3)),
          InstantSource.fixed(AT).withZone(ZoneOffset.MAX),
          own().withZone(ZoneOffset.MIN));

  private static final List<Duration> DURATIONS =
      List.of(
          Duration.ZERO,
          Duration.ofNanos(1),
          Duration.ofNanos(3),
          Duration.ofNanos(1_500_000),
          Duration.ofHours(1),
          Duration.ofNanos(-1),
          Duration.ofSeconds(Long.MAX_VALUE));

  private ClockCases() {}

  static List<Case> all() {
    var clocks = new Samples<>("Clock", SAMPLES);
    clocks(clocks);
    var sources = new Samples<>("InstantSource", List.of(own(), InstantSource.fixed(AT)));
    sources(sources);
    var all = new ArrayList<>(clocks.cases());
    all.addAll(sources.cases());
    return all;
  }

  private static InstantSource own() {
    return () -> AT;
  }

  @SuppressWarnings({
    "JavaTimeDefaultTimeZone",
    "JavaInstantGetSecondsGetNano",
    "ReferenceEquality"
  }) // which is what is tried
  private static void clocks(Samples<Clock> samples) {
    samples
        .each("instant", Clock::instant)
        .each("millis", Clock::millis)
        .each("getZone", Clock::getZone)
        .each("withZone", clock -> clock.withZone(ZoneOffset.MAX).getZone())
        .each("withZone itself", clock -> clock == clock.withZone(clock.getZone()))
        .each("toString", clock -> clock.toString().replaceAll("ClockCases.*[,]", "own,"))
        .pairs("equals", Clock::equals)
        .each("equals same zone", clock -> clock.equals(clock.withZone(clock.getZone())))
        .each("hashCode", clock -> clock.hashCode() == clock.withZone(clock.getZone()).hashCode())
        .with("offset", DURATIONS, (clock, by) -> Clock.offset(clock, by).instant())
        .with("tick", DURATIONS, (clock, by) -> Clock.tick(clock, by).instant())
        .with("tick millis", DURATIONS, (clock, by) -> Clock.tick(clock, by).millis())
        .one("system", () -> Clock.system(ZoneOffset.UTC))
        .one("systemUTC", Clock::systemUTC)
        .one("systemUTC equals", () -> Clock.systemUTC().equals(Clock.system(ZoneOffset.UTC)))
        .one("systemUTC runs", () -> Clock.systemUTC().millis() > 1_700_000_000_000L)
        .one("systemDefaultZone", () -> Clock.systemDefaultZone().instant().isAfter(AT))
        .one("tickMillis", () -> Clock.tickMillis(ZoneOffset.UTC).instant().getNano() % 1_000_000)
        .one("tickSeconds", () -> Clock.tickSeconds(ZoneOffset.UTC).instant().getNano())
        .one("tick nanoseconds", () -> Clock.tick(FIXED, Duration.ofNanos(250)).instant())
        .one("tickMinutes", () -> Clock.tickMinutes(ZoneOffset.UTC))
        .one("minutes", () -> Clock.tickMinutes(ZoneOffset.UTC).millis() % 60_000)
        .one("fixed null", () -> Clock.fixed(null, ZoneOffset.UTC))
        .one("exception", () -> new DateTimeException("why").getMessage())
        .one("exception's cause", () -> new DateTimeException("a", new Error("b")).getCause());
  }

  private static void sources(Samples<InstantSource> samples) {
    samples
        .each("instant", InstantSource::instant)
        .each("millis", InstantSource::millis)
        .each("withZone", source -> source.withZone(ZoneOffset.MAX).instant())
        .with("offset", DURATIONS, (source, by) -> InstantSource.offset(source, by).instant())
        .with("tick", DURATIONS, (source, by) -> InstantSource.tick(source, by).instant())
        .one("fixed", () -> InstantSource.fixed(AT))
        .one("system", () -> InstantSource.system().millis() > 1_700_000_000_000L);
  }
}
