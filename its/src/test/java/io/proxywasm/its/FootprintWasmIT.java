package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.its.filters.Footprints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the published table of what parts of the JDK add to a filter's release module against what
 * they do add, and against limits.
 */
class FootprintWasmIT {
  private static final Path PUBLISHED = Path.of("../classlib/footprint.md");
  private static final Path WRITTEN = Path.of("target/footprint.md");
  private static final int MAX_HEAP = 8 << 20;

  /** What the published figure may be off: other work moves each module by a few bytes. */
  private static final int TOLERANCE = 3_000;

  private static final int LIMIT = 60_000;

  private static final List<Part> PARTS =
      List.of(
          new Part("`String.format`, constant format", Footprints.Format.class, LIMIT),
          new Part("`Instant.now`", Footprints.InstantNow.class, LIMIT),
          new Part("`Instant.toString`", Footprints.InstantToString.class, LIMIT),
          new Part("`Instant.parse`", Footprints.InstantParse.class, LIMIT),
          new Part("`Duration.toString`", Footprints.DurationToString.class, LIMIT),
          new Part("`Duration.parse`", Footprints.DurationParse.class, LIMIT),
          new Part("`ISO_LOCAL_DATE.format`", Footprints.DateFormat.class, LIMIT),
          new Part("`LocalDate.parse`", Footprints.DateParse.class, LIMIT),
          new Part("`ISO_OFFSET_DATE_TIME.format`", Footprints.OffsetFormat.class, LIMIT),
          new Part("`OffsetDateTime.parse`", Footprints.OffsetParse.class, LIMIT),
          new Part("`ZoneId.of`, rules of all regions", Footprints.Zone.class, 600_000),
          new Part("`Pattern.matches`", Footprints.Regex.class, 200_000),
          new Part("`stream().filter().collect(joining)`", Footprints.Streams.class, 40_000));

  private record Part(String name, Class<?> filter, int limit) {}

  @Test
  void partsAddWhatIsPublished(@TempDir Path folder) throws Exception {
    long nothing = size(Footprints.Nothing.class, folder);
    var table = new StringBuilder(head(nothing));
    var faults = new StringBuilder();
    for (Part part : PARTS) {
      long added = size(part.filter(), folder) - nothing;
      table.append("| ").append(part.name()).append(" | ").append(added).append(" |\n");
      if (added > part.limit()) {
        faults.append(part.name() + " adds " + added + ", limit " + part.limit() + "\n");
      }
      long published = published(part.name());
      if (Math.abs(published - added) > TOLERANCE) {
        faults.append(part.name() + " adds " + added + ", published " + published + "\n");
      }
    }
    Files.writeString(WRITTEN, table);
    assertTrue(
        faults.isEmpty(), () -> faults + "copy " + WRITTEN.toAbsolutePath() + " to " + PUBLISHED);
  }

  private static String head(long nothing) {
    return """
        # What parts of the JDK add to a filter

        Made by `FootprintWasmIT`, which fails where a figure is more than 3,000 bytes off: bytes that a use of each adds to
        the release module of a filter of %d bytes that logs its configuration. Parts share much; what two of them add is
        less than the sum.

        | part | bytes |
        |---|---|
        """
        .formatted(nothing);
  }

  /** Returns the published figure; one that is always wrong if there is none. */
  private static long published(String name) throws IOException {
    String start = "| " + name + " | ";
    return Files.readAllLines(PUBLISHED).stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length(), line.length() - 2))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(Long.MIN_VALUE / 2);
  }

  private static long size(Class<?> filter, Path folder) throws Exception {
    return Files.size(TestModule.of(filter, MAX_HEAP, folder).wasm());
  }
}
