package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** What helps with values and texts in {@code java.util}. */
public final class HelperCases {
  private HelperCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(BitSetCases.all(), HexFormatCases.all(), UuidCases.all(), TokenizerCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
