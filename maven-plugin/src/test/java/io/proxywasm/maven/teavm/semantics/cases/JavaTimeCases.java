package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** {@code java.time} but dates with times. */
public final class JavaTimeCases {
  private JavaTimeCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            InstantCases.all(),
            DurationCases.all(),
            DateCases.all(),
            InstantArithmeticCases.all(),
            DurationArithmeticCases.all(),
            PeriodCases.all(),
            YearCases.all(),
            YearMonthCases.all(),
            MonthDayCases.all(),
            MonthCases.all(),
            DayOfWeekCases.all(),
            ZoneCases.all(),
            ClockCases.all(),
            TemporalCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
