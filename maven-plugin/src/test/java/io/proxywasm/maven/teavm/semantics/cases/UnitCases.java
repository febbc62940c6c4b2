package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code java.util.concurrent.TimeUnit}. */
final class UnitCases {
  private static final List<Long> COUNTS =
      List.of(0L, 1L, -1L, 999L, 1000L, -1999L, 86_400L, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE);
  private static final List<Duration> DURATIONS =
      List.of(
          Duration.ZERO,
          Duration.ofNanos(-1),
          Duration.ofMillis(-1500),
          Duration.ofSeconds(9_223_372_036L, 854_775_807),
          Duration.ofSeconds(9_223_372_036L, 854_775_808),
          Duration.ofSeconds(-9_223_372_037L, 145_224_192),
          Duration.ofSeconds(-9_223_372_037L, 145_224_191),
          Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
          Duration.ofSeconds(Long.MIN_VALUE));

  private UnitCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (TimeUnit unit : TimeUnit.values()) {
      cases.add(new Case(unit + " converted", () -> Each.of(COUNTS, n -> converted(unit, n))));
      cases.add(Each.row("converted to", unit, Arrays.asList(TimeUnit.values()), UnitCases::from));
      cases.add(Each.row("of a duration", unit, DURATIONS, TimeUnit::convert));
      cases.add(new Case(unit + " as ChronoUnit", () -> unit.toChronoUnit()));
    }
    cases.addAll(
        Inputs.each("of", Arrays.asList(ChronoUnit.values()), unit -> TimeUnit.of(unit).name()));
    cases.addAll(
        Inputs.each("valueOf", Arrays.asList("DAYS", "days", ""), name -> TimeUnit.valueOf(name)));
    cases.add(new Case("of null", () -> TimeUnit.of(Opaque.of((ChronoUnit) null))));
    cases.add(
        new Case(
            "from no unit",
            () -> TimeUnit.DAYS.convert(Opaque.of(1L), Opaque.of((TimeUnit) null))));
    cases.add(new Case("no duration", () -> TimeUnit.DAYS.convert(Opaque.of((Duration) null))));
    return cases;
  }

  private static List<Long> converted(TimeUnit unit, long count) {
    return List.of(
        unit.toNanos(count),
        unit.toMicros(count),
        unit.toMillis(count),
        unit.toSeconds(count),
        unit.toMinutes(count),
        unit.toHours(count),
        unit.toDays(count));
  }

  private static String from(TimeUnit unit, TimeUnit from) {
    return Each.of(COUNTS, count -> unit.convert(count, from));
  }
}
