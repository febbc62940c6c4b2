package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** {@code java.util.concurrent}, and the packages below it. */
public final class ConcurrencyCases {
  private ConcurrencyCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            ConcurrentCases.all(),
            FutureCases.all(),
            AtomicCases.all(),
            AtomicArrayCases.all(),
            AccumulatorCases.all(),
            UnitCases.all(),
            BulkMapCases.all(),
            LockCases.all(),
            CompletionStageCases.all(),
            SkipListCases.all(),
            CopyOnWriteCases.all(),
            ThreadLocalRandomCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
