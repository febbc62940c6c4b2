package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** Corners of the language. */
public final class LanguageCases {
  private LanguageCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            AssignmentCases.all(),
            MixedTypeCases.all(),
            LambdaCases.all(),
            CaptureCases.all(),
            OrderCases.all(),
            VarargsCases.all(),
            FlowCases.all(),
            ShapeCases.all(),
            LiteralCases.all(),
            InitialiserCases.all(),
            AssertCases.all(),
            ArrayTypeCases.all(),
            ConcatenationCases.all(),
            MemoryCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
