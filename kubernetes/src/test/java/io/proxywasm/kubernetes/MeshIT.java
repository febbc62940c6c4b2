package io.proxywasm.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Health;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.SafeDeploy;
import io.proxywasm.maven.deploy.Target;
import io.proxywasm.maven.deploy.kube.KubeSettings;
import io.proxywasm.maven.deploy.kube.KubeTarget;
import io.proxywasm.maven.deploy.kube.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code mvn deploy} to a mesh that is whole: registry, API server, Istio's control plane and
 * agent, Envoy: {@code -Pmesh}.
 */
@Tag("mesh")
class MeshIT {
  private static final Path PROJECT = Path.of("src/test/mesh/greeter");

  @TempDir private Path folder;

  private static void startRegistry(Processes processes, Path folder, MeshParts parts, int port)
      throws Exception {
    Path configuration =
        Files.writeString(
            folder.resolve("registry.yml"),
            """
            version: 0.1
            log: {level: error, accesslog: {disabled: true}}
            storage: {inmemory: {}}
            http: {addr: '127.0.0.1:%d'}
            """
                .formatted(port));
    processes.start(parts.registry(), Map.of(), List.of("serve", configuration.toString()));
  }

  private static Target target(KubeServer server, IstioMesh mesh) {
    var place = new Place("admin", "default");
    return KubeTarget.istio(
        new KubeSettings(place, null, false, null, mesh.probes(), line -> {}),
        () -> {
          try {
            return server.as("admin");
          } catch (IOException e) {
            throw new BuildException(e.getMessage(), e);
          }
        });
  }

  @Test
  void aFilterIsDeployedAndReplacedAndTakenAway() throws Exception {
    var parts = MeshParts.find();
    int registry = Processes.freePort();
    try (var processes = new Processes(folder.resolve("registry"));
        var server = new KubeServer(Files.createDirectories(folder.resolve("kube")), "istio");
        var admin = server.as("admin");
        var mesh = new IstioMesh(folder.resolve("mesh"), server.kubeconfig(), admin, parts)) {
      startRegistry(processes, folder.resolve("registry"), parts, registry);
      Path project = MavenRun.copy(PROJECT, folder.resolve("greeter"));
      var pushing =
          List.of(
              "-Dproxywasm.version=" + System.getProperty("it.version"),
              "-Dproxywasm.image=127.0.0.1:%d/acme/greeter".formatted(registry),
              "-Dproxywasm.registry.plainHttp=true");
      var deploying =
          List.of(
              "-Dproxywasm.deploy.target=istio",
              "-Dproxywasm.deploy.kubeconfig=" + server.kubeconfig(),
              "-Dproxywasm.deploy.context=admin",
              "-Dproxywasm.deploy.namespace=default",
              "-Dproxywasm.deploy.probe=%s,%s"
                  .formatted(mesh.probes().get(0), mesh.probes().get(1)),
              "-Dproxywasm.istio.selector=app=edge");
      var maven =
          new MavenRun(project, Stream.of(pushing, deploying).flatMap(List::stream).toList());

      // Without a target nothing but the push happens, and a dry run only tells.
      configure(maven, "none");
      String pushed = succeeded(new MavenRun(project, pushing).run("deploy"));
      assertTrue(pushed.contains("Pushed, and pulled back the same"), pushed);
      String change = succeeded(maven.run("deploy", "-Dproxywasm.deploy.dryRun"));
      assertTrue(change.contains("+ kind: TrafficExtension\n"), change);
      assertEquals("", greeting(mesh));

      deploy(maven, "first");
      processes.await(() -> greeting(mesh).equals("first")); // the workers are a moment behind
      deploy(maven, "second");
      processes.await(() -> greeting(mesh).equals("second"));

      // What cannot be pushed is not applied.
      var refused =
          maven.run("deploy", "-Dproxywasm.image=127.0.0.1:%d/a/b".formatted(Processes.freePort()));
      assertFalse(refused.succeeded(), refused.output());
      assertEquals("second", greeting(mesh));

      // What is lost after the push is noticed, which the control plane's status does not tell.
      try (var target = target(server, mesh)) {
        var second = target.current("greeter").orElseThrow();
        assertEquals(new Health(Health.State.SERVING, "loaded"), target.health(second));
        Path module = folder.resolve("greeter/target/greeter.wasm");
        var lost =
            Release.of(
                "greeter",
                "3",
                module,
                "127.0.0.1:%d/acme/greeter@sha256:%s".formatted(registry, "0a".repeat(32)),
                "{\"greeting\": \"third\"}",
                Map.of("selector", Map.of("matchLabels", Map.of("app", "edge"))));
        var safely =
            new SafeDeploy(target, Duration.ofSeconds(60), line -> {}, InstantSource.system());
        String said = assertThrows(BuildException.class, () -> safely.deploy(lost)).getMessage();
        assertTrue(
            said.contains(
                "could not pull the image, and has put a filter in its place that denies everything."
                    + "\n"
                    + second.current()
                    + " was put back and serves."),
            said);
      }
      processes.await(() -> greeting(mesh).equals("second"));

      succeeded(maven.run("proxy-wasm:undeploy"));
      processes.await(() -> greeting(mesh).isEmpty());
    }
  }

  private static String greeting(IstioMesh mesh) throws Exception {
    return mesh.get().headers().firstValue("x-greeting").orElse("");
  }

  private static void deploy(MavenRun maven, String greeting) throws Exception {
    configure(maven, greeting);
    succeeded(maven.run("deploy"));
  }

  private static void configure(MavenRun maven, String greeting) throws IOException {
    Path file = maven.project().resolve("config.json");
    Files.writeString(file, "{\"greeting\": \"%s\"}".formatted(greeting));
  }

  private static String succeeded(MavenRun.Result result) {
    assertTrue(result.succeeded(), result.output());
    return result.output();
  }
}
