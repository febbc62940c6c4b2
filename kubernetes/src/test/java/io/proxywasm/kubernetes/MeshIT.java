package io.proxywasm.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Health;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.SafeDeploy;
import io.proxywasm.maven.deploy.Target;
import io.proxywasm.maven.deploy.kube.Cluster;
import io.proxywasm.maven.deploy.kube.KubeSettings;
import io.proxywasm.maven.deploy.kube.KubeTarget;
import io.proxywasm.maven.deploy.kube.Place;
import io.proxywasm.sdk.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code mvn deploy} to a mesh that is whole: registry with a password, API server, Istio's control
 * plane and agent, Envoy: {@code -Pmesh}.
 */
@Tag("mesh")
class MeshIT {
  private static final String FILTER =
      "/apis/extensions.istio.io/v1alpha1/namespaces/default/trafficextensions/greeter";
  private static final String SECRET = "/api/v1/namespaces/default/secrets/greeter-pull";

  @TempDir private Path folder;
  private MeshRegistry registry;
  private KubeServer server;
  private Cluster admin;
  private IstioMesh mesh;
  private GreeterProject greeter;
  private MavenRun pushing;
  private MavenRun maven;

  @BeforeEach
  void start() throws Exception {
    var parts = MeshParts.find();
    registry =
        new MeshRegistry(Files.createDirectories(folder.resolve("registry")), parts.registry());
    server = new KubeServer(Files.createDirectories(folder.resolve("kube")), "istio");
    admin = server.as("admin");
    mesh = new IstioMesh(folder.resolve("mesh"), server.kubeconfig(), admin, parts);
    greeter = GreeterProject.copy(folder.resolve("greeter"));
    var push =
        List.of(
            "-Dproxywasm.version=" + System.getProperty("it.version"),
            "-Dproxywasm.image=" + image(),
            "-Dproxywasm.registry.plainHttp=true",
            "-Dproxywasm.registry.username=" + KubeScene.ROBOT.username(),
            "-Dproxywasm.registry.password=" + KubeScene.ROBOT.password());
    var deploy =
        List.of(
            "-Dproxywasm.deploy.target=istio",
            "-Dproxywasm.deploy.kubeconfig=" + server.kubeconfig(),
            "-Dproxywasm.deploy.context=admin",
            "-Dproxywasm.deploy.namespace=default",
            "-Dproxywasm.deploy.probe=%s,%s".formatted(mesh.probes().get(0), mesh.probes().get(1)),
            "-Dproxywasm.istio.selector=app=edge");
    pushing = new MavenRun(greeter.folder(), push);
    maven = new MavenRun(greeter.folder(), Stream.of(push, deploy).flatMap(List::stream).toList());
  }

  @AfterEach
  void stop() throws Exception {
    for (AutoCloseable each : new AutoCloseable[] {mesh, admin, server, registry}) {
      if (each != null) { // which is so if one before it did not start
        each.close();
      }
    }
  }

  private String image() {
    return registry.name() + "/acme/greeter";
  }

  @Test
  void aFilterIsDeployedAndReplacedAndTakenAway() throws Exception {
    greeter.greeting("hi");
    changesNothingUnasked();
    succeeded(maven.run("deploy"));
    awaitGreeting("hi from 1");
    greeter.greeting("hello");
    succeeded(maven.run("deploy"));
    awaitGreeting("hello from 1");

    String first = url();
    greeter.version("2");
    succeeded(maven.run("deploy"));
    awaitGreeting("hello from 2");
    assertNotEquals(first, url());
    succeeded(maven.run("proxy-wasm:rollback"));
    awaitGreeting("hello from 1");
    assertEquals(first, url());

    noticesThePullSecretOfAnother();
    appliesNothingThatTheRegistryLost();
    noticesWhatIsLostAfterwards();

    succeeded(maven.run("proxy-wasm:undeploy"));
    awaitGreeting("");
    assertEquals(404, admin.send("GET", SECRET, "", null).status());
  }

  /** Without a target nothing but the push happens, and a dry run only tells. */
  private void changesNothingUnasked() throws Exception {
    String pushed = succeeded(pushing.run("deploy"));
    assertTrue(pushed.contains("Pushed, and pulled back the same"), pushed);
    String change = succeeded(maven.run("deploy", "-Dproxywasm.deploy.dryRun"));
    assertTrue(change.contains("+ kind: TrafficExtension\n"), change);
    assertEquals("", greeting());
  }

  /** The secret is there, so the API server has nothing against it; the registry has. */
  private void noticesThePullSecretOfAnother() throws Exception {
    String login = Base64.getEncoder().encodeToString("nobody:nothing".getBytes(UTF_8));
    String config = "{\"auths\": {\"%s\": {\"auth\": \"%s\"}}}".formatted(registry.name(), login);
    KubeServer.put(
        admin,
        "/api/v1/namespaces/default/secrets/nobodys",
        """
        apiVersion: v1
        kind: Secret
        metadata: {name: nobodys}
        type: kubernetes.io/dockerconfigjson
        stringData: {.dockerconfigjson: '%s'}
        """
            .formatted(config));
    greeter.version("2.1"); // what the agent has already it serves to everybody
    var result = maven.run("deploy", "-Dproxywasm.istio.pullSecret=nobodys");
    assertFalse(result.succeeded(), result.output());
    assertTrue(result.output().contains(" could not pull "), result.output());
    assertTrue(result.output().contains(" was put back and serves."), result.output());
    awaitGreeting("hello from 1");
  }

  /** The registry takes the push, since it thinks it has the module, which its disk has lost. */
  private void appliesNothingThatTheRegistryLost() throws Exception {
    greeter.version("3");
    succeeded(pushing.run("deploy"));
    var blobs = greeter.image().blobs();
    String module = blobs.get(blobs.size() - 1).digest();
    String before = there();

    Files.delete(registry.file(module));
    refused(
        "Cannot pull %s of %s: the connection to %s broke off"
            .formatted(module, image(), registry.name()));
    assertEquals(before, there());
    assertEquals("hello from 1", greeting());

    Files.writeString(
        registry.file(module), "x".repeat(blobs.get(blobs.size() - 1).content().length));
    refused(
        "Cannot pull %s of %s: %s gave other bytes, of digest sha256:"
            .formatted(module, image(), registry.name()));
    assertEquals(before, there());
    assertEquals("hello from 1", greeting());
  }

  private void refused(String why) throws Exception {
    var result = maven.run("deploy");
    assertFalse(result.succeeded(), result.output());
    assertTrue(result.output().contains(why), result.output());
    assertFalse(result.output().contains("Applying "), result.output());
  }

  /** The control plane's status does not tell of it. */
  private void noticesWhatIsLostAfterwards() throws Exception {
    try (var target = target()) {
      var current = target.current("greeter").orElseThrow();
      assertEquals(new Health(Health.State.SERVING, "loaded"), target.health(current));
      var lost =
          Release.of(
              "greeter",
              "4",
              greeter.module(),
              image() + "@sha256:" + "0a".repeat(32),
              "{\"greeting\": \"bye\"}",
              Map.of("selector", Map.of("matchLabels", Map.of("app", "edge"))));
      var safely =
          new SafeDeploy(target, Duration.ofSeconds(60), line -> {}, InstantSource.system());
      String said = assertThrows(BuildException.class, () -> safely.deploy(lost)).getMessage();
      assertTrue(
          said.contains(
              "could not pull the image, and has put a filter in its place that denies everything."
                  + "\n"
                  + current.current()
                  + " was put back and serves."),
          said);
    }
    awaitGreeting("hello from 1");
  }

  private Target target() {
    var place = new Place("admin", "default");
    return KubeTarget.istio(
        new KubeSettings(place, null, false, KubeScene.ROBOT, mesh.probes(), line -> {}),
        () -> {
          try {
            return server.as("admin");
          } catch (IOException e) {
            throw new BuildException(e.getMessage(), e);
          }
        });
  }

  /** Returns the filter's resource. */
  private String there() throws IOException {
    return admin.send("GET", FILTER, "", null).body();
  }

  /** Returns what the mesh is told to pull. */
  private String url() throws IOException {
    return JsonObject.parse(there()).object("spec").object("wasm").string("url");
  }

  private String greeting() throws Exception {
    return mesh.get().headers().firstValue("x-greeting").orElse("");
  }

  /** Envoy's workers are a moment behind what its main thread has loaded. */
  private void awaitGreeting(String greeting) throws Exception {
    mesh.await(() -> greeting().equals(greeting));
  }

  private static String succeeded(MavenRun.Result result) {
    assertTrue(result.succeeded(), result.output());
    return result.output();
  }
}
