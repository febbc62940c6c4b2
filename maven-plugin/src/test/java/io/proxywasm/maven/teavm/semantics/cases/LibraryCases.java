package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** More of {@code java.lang}, in a module of its own. */
public final class LibraryCases {
  private LibraryCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            ExceptionClassCases.all(),
            ClassCases.all(),
            BoxCases.all(),
            StringBufferCases.all(),
            StrictMathCases.all(),
            ThreadLocalCases.all(),
            ThreadCases.all(),
            CharacterValueCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
