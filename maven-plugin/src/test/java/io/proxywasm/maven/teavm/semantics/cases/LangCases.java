package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** The language itself, and {@code java.lang}. */
public final class LangCases {
  private LangCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            ArrayCases.all(),
            TextCases.all(),
            DivisionCases.all(),
            DefaultMethodCases.all(),
            NullCases.all(),
            DirectCallCases.all(),
            MathCases.all(),
            RandomCases.all(),
            ComparisonCases.all(),
            MonitorCases.all(),
            CollectorCases.all(),
            IntegerCases.all(),
            LongCases.all(),
            SmallNumberCases.all(),
            FloatingPointCases.all(),
            CharacterCases.all(),
            StringCases.all(),
            StringBuilderCases.all(),
            ExactMathCases.all(),
            ThrowableCases.all(),
            EnumCases.all(),
            ControlFlowCases.all(),
            ConversionCases.all(),
            TypeCases.all(),
            SystemCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
