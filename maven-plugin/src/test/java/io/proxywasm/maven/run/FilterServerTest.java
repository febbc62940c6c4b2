package io.proxywasm.maven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.harness.envoy.EnvoySource;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterServerTest {
  @TempDir Path folder;
  private final RecordedLog log = new RecordedLog();

  private RunOptions options(String upstream) {
    return new RunOptions(
        RunEngine.EMBEDDED, 0, URI.create(upstream), "test", false, EnvoySource.fromSystem(), log);
  }

  @Test
  void saysWhenThereIsNoModule() {
    Path missing = folder.resolve("hello.wasm");
    RunOptions options = options("http://localhost:1");
    assertEquals(
        "There is no module at " + missing + ". Build it: mvn package",
        assertThrows(
                RunException.class, () -> FilterServer.start(options, new RunFilter(missing, "")))
            .getMessage());
  }

  @Test
  void refusesAnUpstreamThatIsNoUrl() {
    assertEquals(
        "The upstream 'localhost:8080' is no address of a web server: set proxywasm.run.upstream to"
            + " a URL such as http://localhost:8080, or leave it out for an echo.",
        assertThrows(IllegalArgumentException.class, () -> options("localhost:8080")).getMessage());
  }

  @Test
  void refusesAnEngineItDoesNotKnow() throws RunException {
    assertEquals(RunEngine.ENVOY, RunEngine.parse("Envoy"));
    assertEquals(
        "There is no engine 'nginx': set proxywasm.run.engine to 'embedded' (the default) or"
            + " 'envoy'.",
        assertThrows(RunException.class, () -> RunEngine.parse("nginx")).getMessage());
  }

  @Test
  void servesOnWhenAChangeDoesNotCompile() throws Exception {
    Path module = Files.createFile(folder.resolve("hello.wasm"));
    RunFilter first = new RunFilter(module, "one");
    RunOptions options =
        new RunOptions(RunEngine.EMBEDDED, 0, null, "test", false, EnvoySource.fromSystem(), log);
    try (FilterServer server =
        new FilterServer(EmbeddedServer.start(options, first, FakeVm::load))) {
      Set<Path> changed = Set.of(Path.of("src/Hello.java"));
      new LiveReload(
              server,
              files -> {
                throw new RunException("Hello.java:3: ';' expected");
              },
              log)
          .accept(changed);
      new LiveReload(server, files -> new RunFilter(module, "two"), log).accept(changed);
      assertEquals(
          List.of("Hello.java:3: ';' expected\nThe filter from before this change serves on."),
          log.errors);
      assertEquals(
          List.of(
              "loaded with one",
              "Changed: Hello.java",
              "Changed: Hello.java",
              "loaded with two",
              "Serving the changed filter at " + server.uri()),
          log.infos);
    }
  }
}
