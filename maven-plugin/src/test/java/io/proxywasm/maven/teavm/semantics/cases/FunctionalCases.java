package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** {@code java.util.function}, and the types of {@code java.util} that streams are built on. */
public final class FunctionalCases {
  private FunctionalCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            FunctionCases.all(),
            OptionalCases.all(),
            StatisticsCases.all(),
            SpliteratorCases.all(),
            PrimitiveSpliteratorCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
