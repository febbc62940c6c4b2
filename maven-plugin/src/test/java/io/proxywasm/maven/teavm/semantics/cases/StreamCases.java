package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** {@code java.util.stream}. */
public final class StreamCases {
  private StreamCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            StreamPipelineCases.all(),
            CollectCases.all(),
            PrimitiveStreamCases.all(),
            StreamKindCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
