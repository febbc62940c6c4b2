package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** Classes and methods of {@code java.util} and others that few programs call. */
public final class RareCases {
  private RareCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            SplittableRandomCases.all(),
            RandomStreamCases.all(),
            RareTextCases.all(),
            RareExceptionCases.all(),
            RareMethodCases.all(),
            RareNumberCases.all(),
            EventCases.all(),
            CheckedOrderCases.all(),
            PropertyTableCases.all(),
            LocaleCases.all(),
            ScannerCases.all(),
            ServiceCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
