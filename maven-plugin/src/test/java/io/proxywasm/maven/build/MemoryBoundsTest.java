package io.proxywasm.maven.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryBoundsTest {
  @ParameterizedTest
  @CsvSource({
    "1048576, 1048576",
    "4 MiB, 4194304",
    "4MB, 4194304",
    "1.5m, 1572864",
    "512 KiB, 524288",
    "1 GiB, 1073741824",
    "65537, 131072"
  })
  void readsSizesAndRoundsThemUpToPages(String text, int bytes) throws Exception {
    assertEquals(new MemoryBounds(65536, bytes), MemoryBounds.parse("64 KiB", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lots", "4 MiBs", "-1", "", "4,5 MiB"})
  void refusesWhatIsNoSize(String text) {
    var e = assertThrows(BuildException.class, () -> MemoryBounds.parse("1 MiB", text));

    assertEquals(
        "proxywasm.memory.max is '"
            + text
            + "', which is no size. Write for instance 4 MiB, 512 KiB or 1048576 (bytes).",
        e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "0", "2 GiB", "99999999999999999999 GiB"})
  void refusesWhatNoVmCanHave(String text) {
    var e = assertThrows(BuildException.class, () -> MemoryBounds.parse(text, "1 GiB"));

    assertEquals(
        "proxywasm.memory.min is '" + text + "'; a filter's heap can have from 64 KiB to 1 GiB.",
        e.getMessage());
  }

  @Test
  void refusesAMinimumAboveTheMaximum() {
    var e = assertThrows(BuildException.class, () -> MemoryBounds.parse("8 MiB", "4 MiB"));

    assertEquals(
        "proxywasm.memory.min (8 MiB) is above proxywasm.memory.max (4 MiB). Raise the maximum or"
            + " lower the minimum; without either the heap starts with 1 MiB and may grow to 128"
            + " MiB.",
        e.getMessage());
  }
}
