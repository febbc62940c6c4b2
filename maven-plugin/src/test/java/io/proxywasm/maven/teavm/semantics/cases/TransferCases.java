package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.stream.Stream;

/** What comes and goes: addresses, streams of bytes and characters, buffers, checksums. */
public final class TransferCases {
  private TransferCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return Stream.of(
            UriCases.all(),
            StreamEdgeCases.all(),
            ReaderWriterCases.all(),
            ChecksumCases.all(),
            CompressionCases.all(),
            MalformedDataCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
