package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.its.filters.Footprints;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures what parts of the JDK add to a filter's release module; the table is {@code
 * target/footprint.md}.
 */
class FootprintWasmIT {
  private static final int MAX_HEAP = 8 << 20;

  /** The most bytes a part may add. */
  private static final Map<Class<?>, Integer> LIMITS = new LinkedHashMap<>();

  static {
    LIMITS.put(Footprints.Format.class, 80_000);
    LIMITS.put(Footprints.InstantNow.class, 25_000);
    LIMITS.put(Footprints.InstantToString.class, 10_000);
    LIMITS.put(Footprints.InstantParse.class, 80_000);
    LIMITS.put(Footprints.DurationToString.class, 10_000);
    LIMITS.put(Footprints.DurationParse.class, 20_000);
    LIMITS.put(Footprints.IsoPrint.class, 100_000);
    LIMITS.put(Footprints.IsoParse.class, 200_000);
    LIMITS.put(Footprints.Regex.class, 300_000);
    LIMITS.put(Footprints.Streams.class, 300_000);
  }

  @Test
  void partsStayWithinTheirLimits(@TempDir Path folder) throws Exception {
    long nothing = size(Footprints.Nothing.class, folder);
    var added = new LinkedHashMap<Class<?>, Long>();
    for (var part : LIMITS.keySet()) {
      added.put(part, size(part, folder) - nothing);
    }
    var table = new StringBuilder("| part | bytes added | limit |\n|---|---|---|\n");
    added.forEach(
        (part, bytes) -> {
          String cells = part.getSimpleName() + " | " + bytes + " | " + LIMITS.get(part);
          table.append("| ").append(cells).append(" |\n");
        });
    Files.writeString(Path.of("target/footprint.md"), table);
    Stream<Executable> checks =
        added.entrySet().stream()
            .map(
                part ->
                    () ->
                        assertTrue(
                            part.getValue() <= LIMITS.get(part.getKey()),
                            part.getKey().getSimpleName() + " adds " + part.getValue()));
    assertAll(checks);
  }

  private static long size(Class<?> filter, Path folder) throws Exception {
    return Files.size(TestModule.of(filter, MAX_HEAP, folder).wasm());
  }
}
