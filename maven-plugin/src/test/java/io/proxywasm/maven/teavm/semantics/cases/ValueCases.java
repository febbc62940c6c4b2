package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** Smaller classes of {@code java.util} and {@code java.util.concurrent}. */
public final class ValueCases {
  private ValueCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(ConcurrentCases.all(), TextUtilCases.all()).flatMap(List::stream).toList();
  }
}
