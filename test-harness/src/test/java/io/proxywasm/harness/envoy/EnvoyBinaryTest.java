package io.proxywasm.harness.envoy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvoyBinaryTest {
  private static final EnvoyPlatform LINUX =
      new EnvoyPlatform("Linux", "6.1", "amd64", "ldd (GNU libc) 2.36");

  @TempDir Path folder;
  private final List<String> progress = new ArrayList<>();

  private EnvoySource source(String searchPath) {
    return new EnvoySource(
        null, searchPath, EnvoyWheel.DEFAULT_INDEX, folder.resolve("cache"), true, null);
  }

  private Path program(String name, String version) throws IOException {
    Path program = folder.resolve(name);
    Files.createDirectories(program.getParent());
    Files.writeString(program, "#!/bin/sh\necho \"envoy  version: 9e55/" + version + "/Clean\"\n");
    assertTrue(program.toFile().setExecutable(true));
    return program;
  }

  private Path find(EnvoySource source) throws EnvoyException {
    return EnvoyBinary.find(source, LINUX, progress::add);
  }

  @Test
  void takesTheExecutableTheUserNames() throws Exception {
    Path mine = program("my-envoy", "1.39.0");
    program("bin/envoy", "1.40.0");
    String searchPath = folder.resolve("bin").toString();
    assertEquals(mine, find(source(searchPath).withExecutable(mine)));
  }

  @Test
  void saysWhenTheNamedOneIsMissing() {
    Path missing = folder.resolve("missing");
    EnvoySource source = source("").withExecutable(missing);
    assertEquals(
        "No executable at "
            + missing
            + ". Correct -Dproxywasm.envoy, or leave it out to let Envoy 1.40.0 be found or"
            + " fetched.",
        assertThrows(EnvoyException.class, () -> find(source)).getMessage());
  }

  @Test
  void looksThroughThePath() throws Exception {
    Path old = program("old/envoy", "1.39.2");
    Path fresh = program("fresh/envoy", "1.41.0");
    String searchPath = folder.resolve("none") + ":" + old.getParent() + ":" + fresh.getParent();
    assertEquals(fresh, find(source(searchPath)));
    assertEquals(
        List.of(
            "Ignoring "
                + old
                + ": Envoy 1.40 or newer is needed, it says: envoy  version: 9e55/1.39.2/Clean"),
        progress);
  }

  @Test
  void saysHowToSupplyOneOffline() {
    assertEquals(
        "Envoy 1.40.0 is not in "
            + folder.resolve("cache/1.40.0")
            + " and may not be fetched offline. Run once online.\n"
            + EnvoyPlatform.HOW_TO_SUPPLY,
        assertThrows(EnvoyException.class, () -> find(source(""))).getMessage());
  }

  @Test
  void keepsTheCacheWhereTheUserWantsIt() {
    Path home = Path.of("/home/me");
    assertEquals(
        Path.of("/home/me/.cache/proxy-wasm/envoy"), EnvoySource.defaultCache(Map.of(), home));
    assertEquals(
        Path.of("/big/proxy-wasm/envoy"),
        EnvoySource.defaultCache(Map.of("XDG_CACHE_HOME", "/big"), home));
    assertEquals(
        Path.of("/home/me/.cache/proxy-wasm/envoy"),
        EnvoySource.defaultCache(Map.of("XDG_CACHE_HOME", "relative"), home));
  }
}
