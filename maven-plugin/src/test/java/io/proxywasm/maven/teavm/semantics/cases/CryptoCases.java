package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** {@code java.security} and {@code javax.crypto}. */
public final class CryptoCases {
  private CryptoCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            DigestCases.all(), MacCases.all(), SignatureCases.all(), PssCases.all(), KeyCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
