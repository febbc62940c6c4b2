package io.proxywasm.kubernetes;

import io.proxywasm.maven.deploy.kube.Cluster;
import io.proxywasm.sdk.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Istio's control plane, and one of its gateways: an agent with an upstream Envoy, which answers
 * every request itself. All of it on free loopback ports.
 */
final class IstioMesh implements AutoCloseable {
  private static final String ACCOUNT =
      "{apiVersion: v1, kind: ServiceAccount, metadata: {name: default}}";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Cluster cluster;
  private final Path folder;
  private final MeshParts parts;
  private final Processes processes;
  private final int secure = Processes.freePort();
  private final int admin = Processes.freePort();
  private final int agent = Processes.freePort();
  private final int served = Processes.freePort();

  /**
   * Starts it.
   *
   * @param kubeconfig whose current context may everything
   */
  IstioMesh(Path folder, Path kubeconfig, Cluster cluster, MeshParts parts) throws Exception {
    this.folder = folder;
    this.cluster = cluster;
    this.parts = parts;
    this.processes = new Processes(folder);
    try {
      startControlPlane(kubeconfig);
      startGateway();
    } catch (Exception | Error e) {
      close();
      throw e;
    }
  }

  private void startControlPlane(Path kubeconfig) throws Exception {
    put(
        "/api/v1/namespaces/istio-system",
        "{apiVersion: v1, kind: Namespace, metadata: {name: istio-system}}");
    put("/api/v1/namespaces/istio-system/serviceaccounts/default", ACCOUNT);
    put("/api/v1/namespaces/default/serviceaccounts/default", ACCOUNT);
    // No filters of its own, which only its own Envoy has.
    Path mesh = Files.writeString(folder.resolve("mesh.yaml"), "defaultProviders: {}\n");
    int http = Processes.freePort();
    processes.start(
        parts.istio().resolve("pilot-discovery"),
        Map.of(
            "POD_NAME", "istiod",
            "POD_NAMESPACE", "istio-system",
            "PILOT_ENABLE_METADATA_EXCHANGE", "false",
            "PILOT_ENABLE_ALPN_FILTER", "false",
            "PILOT_ENABLE_GATEWAY_API", "false"),
        List.of(
            "discovery",
            "--kubeconfig=" + kubeconfig,
            "--meshConfig=" + mesh,
            "--namespace=istio-system",
            "--httpAddr=127.0.0.1:" + http,
            "--httpsAddr=127.0.0.1:" + Processes.freePort(),
            "--grpcAddr=127.0.0.1:" + Processes.freePort(),
            "--secureGRPCAddr=127.0.0.1:" + secure,
            "--monitoringAddr=127.0.0.1:" + Processes.freePort(),
            "--ctrlz_address=127.0.0.1",
            "--ctrlz_port=" + Processes.freePort()));
    processes.await(() -> status("http://127.0.0.1:" + http + "/ready") == 200);
  }

  private void startGateway() throws Exception {
    var certificate = "/api/v1/namespaces/default/configmaps/istio-ca-root-cert";
    processes.await(() -> cluster.send("GET", certificate, "", null).status() == 200);
    var map = JsonObject.parse(cluster.send("GET", certificate, "", null).body());
    write("var/run/secrets/istio/root-cert.pem", map.object("data").string("root-cert.pem"));
    write("var/run/secrets/tokens/istio-token", token());
    write(
        "var/lib/istio/envoy/envoy_bootstrap_tmpl.json",
        Files.readString(parts.istio().resolve("envoy_bootstrap_tmpl.json")));
    Files.createDirectories(Path.of("/var/lib/istio/data")); // the agent's own choice
    put(
        "/apis/networking.istio.io/v1/namespaces/default/gateways/edge",
        """
        apiVersion: networking.istio.io/v1
        kind: Gateway
        metadata: {name: edge}
        spec:
          selector: {app: edge}
          servers:
            - {port: {number: %d, name: http, protocol: HTTP}, bind: 127.0.0.1, hosts: ['*']}
        """
            .formatted(served));
    put(
        "/apis/networking.istio.io/v1/namespaces/default/virtualservices/edge",
        """
        apiVersion: networking.istio.io/v1
        kind: VirtualService
        metadata: {name: edge}
        spec:
          hosts: ['*']
          gateways: [edge]
          http: [{directResponse: {status: 200, body: {string: served}}}]
        """);
    processes.start(
        parts.istio().resolve("pilot-agent"),
        Map.ofEntries(
            Map.entry("POD_NAME", "edge"),
            Map.entry("POD_NAMESPACE", "default"),
            Map.entry("INSTANCE_IP", "127.0.0.1"),
            Map.entry("SERVICE_ACCOUNT", "default"),
            Map.entry("ISTIOD_SAN", "istiod.istio-system.svc"),
            Map.entry("ISTIO_META_CLUSTER_ID", "Kubernetes"),
            Map.entry("ISTIO_METAJSON_LABELS", "{\"app\": \"edge\"}"),
            Map.entry("WASM_INSECURE_REGISTRIES", "*"),
            Map.entry("ENVOY_STATUS_PORT", "" + Processes.freePort()),
            Map.entry("ENVOY_PROMETHEUS_PORT", "" + Processes.freePort()),
            Map.entry("PROXY_CONFIG", proxyConfig())),
        List.of(
            "proxy", "router", "--domain=default.svc.cluster.local", "--proxyLogLevel=warning"));
    processes.await(() -> status(address()) == 200);
  }

  private String proxyConfig() {
    return JsonObject.empty()
        .set("binaryPath", parts.envoy().toString())
        .set("discoveryAddress", "127.0.0.1:" + secure)
        .set("proxyAdminPort", admin)
        .set("statusPort", agent)
        .set("configPath", folder.resolve("etc/istio/proxy").toString())
        .toString();
  }

  private String token() throws IOException {
    var answer =
        cluster.send(
            "POST",
            "/api/v1/namespaces/default/serviceaccounts/default/token",
            "application/json",
            "{\"spec\": {\"audiences\": [\"istio-ca\"], \"expirationSeconds\": 86400}}");
    return JsonObject.parse(answer.body()).object("status").string("token");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void put(String path, String manifest) throws IOException {
    KubeServer.put(cluster, path, manifest);
  }

  /** Returns the address at which the gateway answers. */
  String address() {
    return "http://127.0.0.1:" + served + "/";
  }

  /** Returns the addresses of the gateway's Envoy and of its agent's metrics. */
  List<URI> probes() {
    return List.of(
        URI.create("http://127.0.0.1:" + admin),
        URI.create("http://127.0.0.1:" + agent + "/stats/prometheus"));
  }

  /** Sends a request through the gateway. */
  HttpResponse<String> get() throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address())).build(), BodyHandlers.ofString());
  }

  /** Waits until something is so, as long as the mesh lives. */
  void await(Callable<Boolean> so) throws Exception {
    processes.await(so);
  }

  private int status(String address) throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void close() {
    processes.close();
  }
}
