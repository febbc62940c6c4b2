package io.proxywasm.kubernetes;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Release;
import io.proxywasm.maven.deploy.SafeDeploy;
import io.proxywasm.maven.deploy.Target;
import io.proxywasm.maven.deploy.kube.Cluster;
import io.proxywasm.maven.deploy.kube.KubeSettings;
import io.proxywasm.maven.deploy.kube.KubeTarget;
import io.proxywasm.maven.deploy.kube.Place;
import io.proxywasm.maven.registry.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A cluster for the tests of a class, and a namespace for each of them. */
abstract class KubeScene {
  static final Credentials ROBOT = new Credentials("robot", "secret", "settings.xml");

  @TempDir static Path folder;
  private static KubeServer server;

  final List<String> log = new ArrayList<>();
  private final List<Cluster> open = new ArrayList<>();
  String namespace;
  Cluster admin;

  /** Starts the cluster with a mesh's definitions. */
  static void start(String mesh) throws Exception {
    server = new KubeServer(folder, mesh);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void makeNamespace(TestInfo test) throws IOException {
    admin = as("admin");
    namespace = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
    put(
        "/api/v1/namespaces/" + namespace,
        "{apiVersion: v1, kind: Namespace, metadata: {name: %s}}".formatted(namespace));
  }

  @AfterEach
  void close() {
    open.forEach(Cluster::close);
  }

  private Cluster as(String user) throws IOException {
    var cluster = server.as(user);
    open.add(cluster);
    return cluster;
  }

  KubeTarget.Connection connection(String user) {
    return () -> {
      try {
        return as(user);
      } catch (IOException e) {
        throw new BuildException(e.getMessage(), e);
      }
    };
  }

  /** Settings of a user, with nothing special. */
  KubeSettings settings(String user) {
    return settings(user, null, false, null);
  }

  KubeSettings settings(
      String user, @Nullable String resource, boolean force, @Nullable Credentials login) {
    var place = new Place(user, namespace);
    return new KubeSettings(place, resource, force, login, List.of(), log::add);
  }

  Target istio(KubeSettings settings) {
    return KubeTarget.istio(settings, connection(settings.place().context()));
  }

  Target envoyGateway(KubeSettings settings) {
    return KubeTarget.envoyGateway(settings, connection(settings.place().context()));
  }

  static SafeDeploy safely(Target target) {
    return new SafeDeploy(target, Duration.ofSeconds(1), line -> {}, InstantSource.system());
  }

  /** Returns the filter greeter, whose module is not a filter at all: clusters do not look. */
  static Release release(String version, String configuration, Map<String, Object> fields)
      throws Exception {
    Path module = Files.writeString(folder.resolve("greeter.wasm"), version);
    var digest = Release.of("greeter", version, module, null, "", Map.of()).moduleDigest();
    return Release.of(
        "greeter", version, module, "registry.acme/greeter@" + digest, configuration, fields);
  }

  /** Returns what would change. */
  static String preview(Target target, Release release) throws BuildException, IOException {
    return target.preview(target.current(release.name()), release);
  }

  static String refusal(Executable step) {
    return assertThrows(BuildException.class, step).getMessage();
  }

  /** Returns what the cluster has at a path of this test's namespace. */
  String there(String group, String path) throws IOException {
    return admin.send("GET", path(group, path), "", null).body();
  }

  /** Lets another, the administrator, write something. */
  void put(String group, String path, String manifest) throws IOException {
    put(path(group, path), manifest);
  }

  private void put(String path, String manifest) throws IOException {
    KubeServer.put(admin, path, manifest);
  }

  private String path(String group, String path) {
    return "%s/namespaces/%s/%s".formatted(group, namespace, path);
  }
}
