package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** {@code java.time}, and {@code java.util.Formatter}. */
public final class TimeCases {
  private TimeCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            FormatCases.all(),
            FormatNumberCases.all(),
            FormatErrorCases.all(),
            FormatTimeCases.all(),
            FormatterCases.all(),
            InstantCases.all(),
            DurationCases.all(),
            DateCases.all(),
            DateFormatCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
