package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** {@code java.util}. */
public final class UtilCases {
  private UtilCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            ListCases.all(),
            MapCases.all(),
            NavigableMapCases.all(),
            SetCases.all(),
            QueueCases.all(),
            ReferenceCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
