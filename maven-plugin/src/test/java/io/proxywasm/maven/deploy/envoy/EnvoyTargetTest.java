package io.proxywasm.maven.deploy.envoy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Deployment;
import io.proxywasm.maven.deploy.Health;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.Revision;
import io.proxywasm.maven.deploy.SafeDeploy;
import io.proxywasm.maven.deploy.Surroundings;
import io.proxywasm.maven.deploy.fields.Tree;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around a watched folder, and what is written there. */
class EnvoyTargetTest {
  @TempDir Path work;

  private EnvoyTarget target(Path folder, URI... admins) {
    return new EnvoyTarget(
        new EnvoySettings(folder, "/etc/envoy/filters", List.of(admins), FilterKind.HTTP, null));
  }

  private Release release(String version, Map<String, Object> fields) throws Exception {
    Path module = work.resolve("module");
    Files.writeString(module, "module of " + version);
    return Release.of("guest", version, module, null, "{\n  \"a\": 1\n}\n", fields);
  }

  private static Deployment deploy(EnvoyTarget target, Release release) throws Exception {
    return new SafeDeploy(
            target, Duration.ofSeconds(1), step -> {}, InstantSource.fixed(Instant.EPOCH))
        .deploy(release);
  }

  private static String failure(Executable action) {
    return assertThrows(BuildException.class, action).getMessage();
  }

  @Test
  void rendersTheSameForTheSame() throws Exception {
    var fields =
        new Tree(new LinkedHashMap<>())
            .set("failure_policy", "FAIL_OPEN")
            .set("vm_config.vm_id", "shared")
            .set("vm_config.configuration", "vm")
            .fields();
    assertEquals(
        """
        version_info: "1.0-df0bbd1122e6"
        resources:
        - "@type": "type.googleapis.com/envoy.config.core.v3.TypedExtensionConfig"
          name: guest
          typed_config:
            "@type": "type.googleapis.com/envoy.extensions.filters.http.wasm.v3.Wasm"
            config:
              name: guest
              failure_policy: FAIL_OPEN
              vm_config:
                vm_id: shared
                configuration:
                  "@type": type.googleapis.com/google.protobuf.StringValue
                  value: vm
                runtime: envoy.wasm.runtime.v8
                code:
                  local:
                    filename: "/etc/envoy/filters/guest-87e4443fdcc3ab2a634fe497086684369fa15902faa1cdcadd9a543f440208dd.wasm"
              configuration:
                "@type": type.googleapis.com/google.protobuf.StringValue
                value: |
                  {
                    "a": 1
                  }
        """,
        target(work).render(release("1.0", fields)).get("guest.yaml"));
  }

  @Test
  void showsWhichConfigurationWouldChangeAndNotWhatItIs() throws Exception {
    var target = target(work);
    var secret = new Tree(new LinkedHashMap<>()).set("vm_config.configuration", "secret").fields();
    var there = deploy(target, release("1", secret));
    assertEquals("", target.preview(Optional.of(there), release("1", secret)));
    var other = new Tree(new LinkedHashMap<>()).set("vm_config.configuration", "other").fields();
    String change = target.preview(Optional.of(there), release("1", other));
    assertTrue(
        change.contains(
            """
            -           value: "(not shown, before)"
            +           value: "(not shown, after)"
            """),
        change);
    assertFalse(change.contains("secret"), change);
    assertFalse(change.contains("other"), change);
  }

  @Test
  void rendersAFilterOfConnections() throws Exception {
    var settings = new EnvoySettings(work, "/filters", List.of(), FilterKind.NETWORK, null);
    var files = new EnvoyTarget(settings).render(release("1.0", Map.of()));
    for (String type : List.of("network.wasm.v3.Wasm", "network.rbac.v3.RBAC")) {
      assertTrue(files.get("guest-listener.yaml").contains(".filters." + type), type);
    }
    assertTrue(files.get("guest.yaml").contains(".filters.network.wasm.v3.Wasm"));
    assertTrue(files.get("guest.yaml").contains("failure_policy: FAIL_RELOAD"));
  }

  @Test
  void rendersWhatAListenerNeeds() throws Exception {
    assertEquals(
        """
        # Goes into Envoy's configuration once, in the place of the filter: of an HTTP filter before the
        # router, of a network filter before tcp_proxy. Envoy also wants a node, in its configuration
        # (node: { id: NAME, cluster: NAME }) or as --service-node NAME --service-cluster NAME.
        - name: guest
          config_discovery:
            config_source:
              path_config_source:
                path: /etc/envoy/filters/guest.yaml
                watched_directory: { path: /etc/envoy/filters }
            type_urls:
              - type.googleapis.com/envoy.extensions.filters.http.wasm.v3.Wasm
              - type.googleapis.com/envoy.extensions.filters.http.rbac.v3.RBAC  # what undeploy leaves: passes all
        """,
        target(work).render(release("1.0", Map.of())).get("guest-listener.yaml"));
  }

  @Test
  void tellsWhatAFilterFindsAround() throws Exception {
    var fields =
        Map.<String, Object>of(
            "root_id",
            "root",
            "vm_config",
            Map.of(
                "configuration",
                "vm",
                "environment_variables",
                Map.of("key_values", Map.of("A", "1"))));
    assertEquals(
        new Surroundings("root", "vm", Map.of("A", "1")),
        target(work).surroundings(release("1", fields)));
    assertEquals(Surroundings.NONE, target(work).surroundings(release("1", Map.of())));
  }

  @Test
  void saysThatThereIsNoFolder() {
    Path absent = work.resolve("absent");
    assertEquals(
        "There is no folder %s. Make the folder that Envoy watches, or name another one with -Dproxywasm.envoy.directory=FOLDER."
            .formatted(absent),
        failure(() -> target(absent).check("guest")));
  }

  @Test
  void saysThatItCannotWrite() throws Exception {
    Files.writeString(work.resolve(".proxy-wasm"), "in the way");
    String message = failure(() -> target(work).check("guest"));
    assertTrue(
        message.startsWith("Cannot write to %s, the folder that Envoy watches: ".formatted(work)),
        message);
  }

  @Test
  void leavesWhatServesWhenItCannotWriteHalfway() throws Exception {
    var target = target(work);
    var first = deploy(target, release("1", Map.of()));
    Path inTheWay = Files.createDirectories(work.resolve(".proxy-wasm/guest.yaml.next"));
    String message = failure(() -> deploy(target, release("2", Map.of())));
    assertTrue(message.contains("does not serve in envoy: Cannot write to " + work), message);
    assertTrue(
        message.endsWith("\nNothing was changed: %s serves.".formatted(first.current())), message);
    assertEquals(first.current().content(), Files.readString(work.resolve("guest.yaml")));
    Files.delete(inTheWay);
    assertEquals("2", deploy(target, release("2", Map.of())).current().version());
  }

  @Test
  void saysThatNobodyAnswers() throws Exception {
    URI nobody;
    try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = URI.create("http://localhost:" + closed.getLocalPort());
    }
    String message = failure(() -> target(work, nobody).check("guest"));
    assertTrue(
        message.startsWith("Cannot ask the proxy at %s what it has loaded: ".formatted(nobody)),
        message);
    assertTrue(
        message.endsWith(
            """
            Name Envoy's administration listener with -Dproxywasm.envoy.admin=http://HOST:PORT. Before \
            Envoy's first start, which needs the filter's file, deploy with \
            -Dproxywasm.envoy.admin=none: nobody then waits until it is loaded."""),
        message);
  }

  @Test
  void saysThatSomethingElseAnswers() throws Exception {
    try (var admin = new FakeAdmin()) {
      admin.status = 404;
      String message = failure(() -> target(work, admin.uri()).check("guest"));
      assertTrue(message.contains("it answers 404 to /stats. Name"), message);
    }
  }

  @Test
  void saysWhatAListenerLacks() throws Exception {
    try (var admin = new FakeAdmin()) {
      assertEquals(
          "Envoy at %s takes no filter other from a file; it takes: guest. Its listener needs:\n%s"
              .formatted(
                  admin.uri(),
                  target(work)
                      .render(release("1", Map.of()))
                      .get("guest-listener.yaml")
                      .replace("guest", "other")),
          failure(() -> target(work, admin.uri()).check("other")));
    }
  }

  @Test
  void putsBackWhatEnvoyNeverLoaded() throws Exception {
    try (var admin = new FakeAdmin()) {
      var before = deploy(target(work), release("1", Map.of()));
      String message = failure(() -> deploy(target(work, admin.uri()), release("2", Map.of())));
      assertTrue(
          message.contains(
              "Envoy at %s did not load it within 1 s and has 'old'. Does it watch /etc/envoy/filters? Its listener needs:\n#"
                  .formatted(admin.uri())),
          message);
      assertEquals(before.current().content(), Files.readString(work.resolve("guest.yaml")));
      assertEquals(before, target(work).current("guest").orElseThrow());
    }
  }

  @Test
  void saysWhereALogWouldBeFound() throws Exception {
    try (var admin = new FakeAdmin()) {
      var target = target(work, admin.uri());
      var wanted =
          Deployment.first("guest", target.revision(release("1", Map.of()), Instant.EPOCH));
      target.check("guest");
      target.apply(wanted);
      admin.refusals = 1;
      assertEquals(
          "Envoy at %s refused it: its log says why, which is not in a file here. Name the file with -Dproxywasm.envoy.log=FILE, or start Envoy with --log-path FILE."
              .formatted(admin.uri()),
          failure(() -> target.awaitLoaded(wanted, Duration.ofSeconds(20))));
    }
  }

  @Test
  void letsOneBuildDeployAtATime() throws Exception {
    var lock = target(work).lock("guest");
    try {
      assertEquals(
          "Another build is deploying to %s at this moment, so guest was left as it is. Try again when it has ended."
              .formatted(work),
          failure(() -> deploy(target(work), release("1", Map.of()))));
    } finally {
      lock.close();
    }
    deploy(target(work), release("1", Map.of()));
  }

  @Test
  void keepsTheModulesOfItsHistoryOnly() throws Exception {
    for (int i = 1; i <= 8; i++) {
      deploy(target(work), release(Integer.toString(i), Map.of()));
    }
    try (var files = Files.list(work)) {
      assertEquals(6, files.filter(file -> file.toString().endsWith(".wasm")).count());
    }
    var now = target(work).current("guest").orElseThrow();
    assertEquals(
        List.of("7", "6", "5", "4", "3"), now.history().stream().map(Revision::version).toList());
  }

  @Test
  void goesBackToWhatSomebodyElseWrote() throws Exception {
    var target = target(work);
    deploy(target, release("1", Map.of()));
    Files.writeString(work.resolve("guest.yaml"), "by hand\n");
    assertEquals("unknown", target.current("guest").orElseThrow().current().id());
    var now = deploy(target, release("2", Map.of()));
    assertEquals("by hand\n", now.history().get(0).content());
  }

  @Test
  void doesNotKnowWhatServesWithNobodyToAsk() throws Exception {
    var now = deploy(target(work), release("1", Map.of()));
    assertEquals(
        new Health(Health.State.UNKNOWN, "no Envoy to ask: proxywasm.envoy.admin is none"),
        target(work).health(now));
    assertFalse(Files.exists(work.resolve(".proxy-wasm/probe")));
  }
}
