package io.proxywasm.kubernetes;

import io.proxywasm.maven.deploy.kube.Cluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A real API server with its database, in processes of their own on free loopback ports, with the
 * resource definitions of Istio and Envoy Gateway. Its users are {@code admin}, who may everything,
 * and {@code jane}, who may nothing until a role says so.
 */
final class KubeServer implements AutoCloseable {
  private static final String DEFINITIONS =
      "/apis/apiextensions.k8s.io/v1/customresourcedefinitions/";

  private final Path parts;
  private final Path folder;
  private final int port = Processes.freePort();
  private final Processes processes;

  /** Starts it with these definitions, which are names of files beside the executables. */
  KubeServer(Path folder, String... definitions) throws Exception {
    this.parts = parts();
    this.folder = folder;
    this.processes = new Processes(folder);
    try {
      int database = startDatabase();
      startServer(database);
      processes.await(() -> answers("/readyz"));
      for (String each : definitions) {
        define(Files.readString(parts.resolve(each + ".yaml")));
      }
    } catch (Exception | Error e) {
      close();
      throw e;
    }
  }

  private static Path parts() {
    var parts = Path.of(System.getProperty("proxywasm.kube.parts", ""));
    if (!Files.isExecutable(parts.resolve("apiserver"))) {
      throw new IllegalStateException(
          "No cluster to test with. Run the tests as .ci/run does: ./mvnw verify -Pkube"
              + " -Dproxywasm.kube.parts=$(kubernetes/src/test/kube/install)");
    }
    return parts;
  }

  private void startServer(int database) throws Exception {
    var keys = KeyPairGenerator.getInstance("RSA");
    keys.initialize(2048);
    var key =
        Base64.getMimeEncoder().encodeToString(keys.generateKeyPair().getPrivate().getEncoded());
    Path pem =
        Files.writeString(
            folder.resolve("accounts.key"),
            "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n".formatted(key));
    Path tokens =
        Files.writeString(
            folder.resolve("tokens.csv"),
            "admin-token,admin,1,system:masters\njane-token,jane,2\n");
    start(
        "apiserver",
        "--etcd-servers=http://127.0.0.1:" + database,
        "--bind-address=127.0.0.1",
        "--secure-port=" + port,
        "--cert-dir=" + folder.resolve("certificates"),
        "--token-auth-file=" + tokens,
        "--authorization-mode=RBAC",
        "--disable-admission-plugins=ServiceAccount",
        "--service-account-issuer=https://kubernetes.default.svc",
        "--service-account-key-file=" + pem,
        "--service-account-signing-key-file=" + pem,
        "--service-cluster-ip-range=10.0.0.0/24",
        "--endpoint-reconciler-type=none");
  }

  private int startDatabase() throws IOException {
    int at = Processes.freePort();
    String clients = "http://127.0.0.1:" + at;
    String peers = "http://127.0.0.1:" + Processes.freePort();
    start(
        "etcd",
        "--data-dir=" + folder.resolve("etcd"),
        "--unsafe-no-fsync",
        "--listen-client-urls=" + clients,
        "--advertise-client-urls=" + clients,
        "--listen-peer-urls=" + peers,
        "--initial-advertise-peer-urls=" + peers,
        "--initial-cluster=default=" + peers);
    return at;
  }

  private void start(String executable, String... arguments) throws IOException {
    processes.start(parts.resolve(executable), Map.of(), List.of(arguments));
  }

  private boolean answers(String path) throws Exception {
    if (!Files.exists(folder.resolve("certificates/apiserver.crt"))) {
      return false;
    }
    try (var cluster = as("admin")) {
      return cluster.send("GET", path, "", null).status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private void define(String definitions) throws Exception {
    try (var cluster = as("admin")) {
      for (String each : definitions.split("\n---\n", -1)) {
        var name = each.lines().filter(line -> line.startsWith("  name: ")).findFirst();
        if (name.isPresent()) {
          put(cluster, DEFINITIONS + name.get().substring("  name: ".length()), each);
        }
      }
    }
    var group = definitions.lines().filter(line -> line.startsWith("  group: ")).findFirst();
    processes.await(
        () ->
            answers("/apis/" + group.orElseThrow().substring("  group: ".length()) + "/v1alpha1"));
  }

  /** Applies a manifest, as an administrator would. */
  static void put(Cluster cluster, String path, String manifest) throws IOException {
    var answer =
        cluster.send(
            "PATCH",
            path + "?fieldManager=administrator&force=true",
            "application/apply-patch+yaml",
            manifest);
    if (answer.status() >= 300) {
      throw new IllegalStateException(path + ": " + answer.body());
    }
  }

  /** Returns the server as one of its users sees it. */
  Cluster as(String user) throws IOException {
    return new Fabric8Kubeconfig().connect(List.of(kubeconfig()), user);
  }

  /**
   * Returns a file with a context for each user, one for a token that the server refuses, and one
   * for a server that does not run.
   */
  Path kubeconfig() throws IOException {
    Files.writeString(folder.resolve("admin.token"), "admin-token\n");
    return Files.writeString(
        folder.resolve("kubeconfig"),
        """
        apiVersion: v1
        kind: Config
        current-context: admin
        clusters:
          - name: test
            cluster: {server: 'https://127.0.0.1:%d', certificate-authority: certificates/apiserver.crt}
          - name: stopped
            cluster: {server: 'https://127.0.0.1:%d'}
        users:
          - {name: admin, user: {token: admin-token}}
          - {name: jane, user: {token: jane-token}}
          - {name: filed, user: {tokenFile: admin.token}}
          - {name: lost, user: {tokenFile: lost.token}}
          - {name: expired, user: {token: expired-token}}
        contexts:
          - {name: stopped, context: {cluster: stopped, user: admin}}
          - {name: admin, context: {cluster: test, user: admin}}
          - {name: jane, context: {cluster: test, user: jane}}
          - {name: filed, context: {cluster: test, user: filed}}
          - {name: lost, context: {cluster: test, user: lost}}
          - {name: expired, context: {cluster: test, user: expired}}
        """
            .formatted(port, Processes.freePort()));
  }

  @Override
  public void close() {
    processes.close();
  }
}
