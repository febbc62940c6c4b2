package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** {@code java.util.Formatter}, and the formatters of {@code java.time}. */
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
            DateFormatCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
