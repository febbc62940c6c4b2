package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** What only some kinds of collections do, and what is done with all of them. */
public final class KindCases {
  private KindCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            MapKindCases.all(),
            ListKindCases.all(),
            CollectionsCases.all(),
            ObjectsCases.all(),
            PropertiesCases.all(),
            DateCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
