package io.proxywasm.maven.deploy.envoy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.envoy.LoadDriver;
import io.proxywasm.harness.envoy.LoadReport;
import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Deployment;
import io.proxywasm.maven.deploy.DeploymentReport;
import io.proxywasm.maven.deploy.Health;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.SafeDeploy;
import io.proxywasm.maven.run.Guest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deploys to real Envoy, which serves all the while. */
class EnvoyTargetEnvoyIT {
  private static final Instant NOW = Instant.parse("2031-02-03T04:05:06Z");
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final byte[] REQUEST =
      "GET / HTTP/1.1\r\nhost: example.com\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path work;
  private final List<String> log = new ArrayList<>();
  private Path folder;
  private Path module;
  private WatchingEnvoy envoy;

  @BeforeEach
  void start() throws Exception {
    folder = Files.createDirectories(work.resolve("filters"));
    module = Guest.in(work);
    // The file has to be there before Envoy starts.
    safely(target(List.of())).deploy(release("1", "one", Map.of()));
    envoy =
        WatchingEnvoy.start(
            work,
            target(List.of()).render(release("1", "", Map.of())).get("guest-listener.yaml"),
            work.resolve("envoy.log"));
  }

  @AfterEach
  void stop() throws Exception {
    envoy.close();
  }

  private EnvoyTarget target(List<URI> admins) {
    return new EnvoyTarget(
        new EnvoySettings(folder, folder.toString(), admins, FilterKind.HTTP, null));
  }

  private EnvoyTarget target() {
    return target(List.of(envoy.admin()));
  }

  private SafeDeploy safely(EnvoyTarget target) {
    return new SafeDeploy(target, LIMIT, log::add, InstantSource.fixed(NOW));
  }

  private Release release(String version, String configuration, Map<String, Object> fields)
      throws Exception {
    return Release.of("guest", version, module, null, configuration, fields);
  }

  private Deployment deploy(String version, String configuration, Map<String, Object> fields)
      throws Exception {
    var safely = safely(target());
    var release = release(version, configuration, fields);
    safely.check(release);
    return safely.deploy(release);
  }

  private List<String> files() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void replacesAndGoesBackUnderLoadWithoutOneFailedRequest() throws Exception {
    var stop = new AtomicBoolean();
    var load = CompletableFuture.supplyAsync(() -> load(stop));
    assertEquals("x-config: one", envoy.answer());

    var second = deploy("2", "two", Map.of());
    assertEquals("x-config: two", envoy.answer());
    assertEquals("1", second.history().get(0).version());

    var broken = assertThrows(BuildException.class, () -> deploy("3", "!three", Map.of()));
    assertTrue(
        broken.getMessage().startsWith("guest 3 does not start with its configuration, so nothing"),
        broken.getMessage());
    assertFalse(Files.readString(folder.resolve("guest.yaml")).contains("three"));

    var refused =
        assertThrows(
            BuildException.class,
            () ->
                deploy(
                    "4",
                    "four",
                    Map.of("vm_config", Map.of("runtime", "envoy.wasm.runtime.wasmtime"))));
    assertTrue(
        refused
            .getMessage()
            .matches(
                "(?s)4-[0-9a-f]{12} does not serve in envoy: Envoy at http://127.0.0.1:\\d+ refused"
                    + " it: \n.*Failed to create Wasm VM using envoy.wasm.runtime.wasmtime"
                    + " runtime.*config update rejected: Unable to create Wasm plugin guest\n"
                    + "2-[0-9a-f]{12} was put back and serves."),
        refused.getMessage());
    assertEquals("x-config: two", envoy.answer());
    assertEquals(second, target().current("guest").orElseThrow());

    var first = safely(target()).rollback("guest");
    assertEquals("x-config: one", envoy.answer());
    assertEquals("1", first.current().version());
    stop.set(true);
    LoadReport report = load.join();
    System.out.println("while deploying: " + report);
    assertEquals(0, report.failures(), () -> report.firstMismatch());
    assertEquals(0, report.mismatches(), () -> report.firstMismatch());
    assertEquals(report.answered(), report.answered(200));
  }

  private LoadReport load(AtomicBoolean stop) {
    var driver =
        new LoadDriver(
            envoy.uri(),
            index -> REQUEST,
            (index, response) ->
                response.text().matches("x-config: (one|two)") ? null : response.text());
    try {
      var report = driver.run(4, 0, 1);
      for (int i = 1; !stop.get(); i++) {
        var next = driver.run(4, i * 100, 100);
        report =
            new LoadReport(
                Map.of(200, report.answered(200) + next.answered(200)),
                report.failures() + next.failures() + 100 - next.answered(200),
                report.mismatches() + next.mismatches(),
                report.firstMismatch() == null ? next.firstMismatch() : report.firstMismatch(),
                report.elapsed().plus(next.elapsed()));
      }
      return report;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void tellsWhatServes() throws Exception {
    var target = target();
    deploy("2", "two", Map.of());
    var now = target.current("guest").orElseThrow();
    assertEquals(new Health(Health.State.SERVING, "loaded"), target.health(now));
    assertEquals(
        """
        guest in envoy: serving (loaded)
          now    %s since 2031-02-03T04:05:06Z, %s
          before %s since 2031-02-03T04:05:06Z, %s"""
            .formatted(
                now.current().id(),
                now.current().digest(),
                now.history().get(0).id(),
                now.current().digest()),
        new DeploymentReport(target).text(now));
    var before = now.previous().orElseThrow();
    assertEquals(
        new Health(
            Health.State.NOT_SERVING,
            "Envoy at %s has '%s'".formatted(envoy.admin(), now.current().id())),
        target.health(before));
  }

  @Test
  void leavesAFilterThatLetsEverythingPass() throws Exception {
    safely(target()).undeploy("guest");
    assertEquals("x-config: -", envoy.answer());
    assertEquals(List.of(".proxy-wasm", "guest.yaml"), files());
    assertTrue(target().current("guest").isEmpty());
    assertEquals(List.of(), target().list());
    deploy("2", "two", Map.of());
    assertEquals("x-config: two", envoy.answer());
  }

  @Test
  void saysWhatAListenerLacks() {
    var safely = safely(target());
    var failure =
        assertThrows(
            BuildException.class,
            () -> safely.check(Release.of("other", "1", module, null, "", Map.of())));
    assertEquals(
        """
        Envoy at %s takes no filter other from a file; it takes: guest. Its listener needs:
        """
                .formatted(envoy.admin())
            + ListenerSnippet.of(
                "other",
                new EnvoySettings(folder, folder.toString(), List.of(), FilterKind.HTTP, null)),
        failure.getMessage());
  }
}
