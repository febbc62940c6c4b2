package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** {@code java.util.Arrays}. */
public final class ArraysCases {
  private ArraysCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            ArrayRangeCases.all(),
            ArraySortCases.all(),
            ArrayCompareCases.all(),
            ArrayElementCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
