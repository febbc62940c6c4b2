package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** {@code java.math}. */
public final class NumberCases {
  private NumberCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(BigIntegerCases.all(), DecimalCases.all()).flatMap(List::stream).toList();
  }
}
