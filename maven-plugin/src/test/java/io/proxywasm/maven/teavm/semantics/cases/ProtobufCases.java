package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** Messages that {@code protoc} generated. */
public final class ProtobufCases {
  private ProtobufCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            ProtobufScalarCases.all(),
            ProtobufListCases.all(),
            ProtobufMessageCases.all(),
            ProtobufMalformedCases.all(),
            ProtobufWellKnownCases.all(),
            ProtobufOldCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
