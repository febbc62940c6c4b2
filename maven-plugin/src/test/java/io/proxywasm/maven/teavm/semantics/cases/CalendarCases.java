package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** Dates and times of {@code java.time}. */
public final class CalendarCases {
  private CalendarCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            LocalDateCases.all(),
            LocalTimeCases.all(),
            LocalDateTimeCases.all(),
            OffsetTimeCases.all(),
            OffsetDateTimeCases.all(),
            ZonedDateTimeCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
