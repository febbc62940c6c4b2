package io.proxywasm.maven.deploy.kube;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.sdk.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An Envoy that is configured as Envoy Gateway does it: the filter is in a listener, switched off,
 * a route switches it on, and the module is fetched by HTTP. Here the listener and the routes come
 * from files, and the modules from a server of the test's.
 */
final class GatewayEnvoy implements AutoCloseable {
  private static final String FILTER =
      "envoy.filters.http.wasm/envoyextensionpolicy/shop/greeter/wasm/0";

  private final Path folder;
  private final Map<String, byte[]> modules = new ConcurrentHashMap<>();
  private final HttpServer server;
  private final EnvoyProcess envoy;
  private int version;

  GatewayEnvoy(Path folder) throws Exception {
    this.folder = folder;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] module = modules.get(exchange.getRequestURI().getPath().substring(1));
          exchange.sendResponseHeaders(module == null ? 404 : 200, module == null ? -1 : 0);
          if (module != null) {
            exchange.getResponseBody().write(module);
          }
          exchange.close();
        });
    server.start();
    listen("");
    route(false);
    this.envoy =
        EnvoyProcess.start(
            EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println),
            bootstrap(),
            EnvoyOptions.defaults());
  }

  private String bootstrap() {
    return """
        node: { id: test, cluster: test }
        dynamic_resources:
          lds_config: { path_config_source: { path: %1$s/listeners.json, watched_directory: { path: %1$s } } }
        static_resources:
          clusters:
          - name: wasm_cluster
            load_assignment:
              cluster_name: wasm_cluster
              endpoints:
              - lb_endpoints:
                - endpoint: { address: { socket_address: { address: 127.0.0.1, port_value: %2$d } } }
        """
        .formatted(folder, server.getAddress().getPort());
  }

  /** Lets Envoy fetch a module that it can have. */
  void serve(String digest, byte[] module) {
    modules.put(digest, module);
  }

  /** Gives the listener the filter, as Envoy Gateway would for a policy. */
  void filter(String digest, String configuration) throws IOException {
    listen(
        """
        {"name": "%1$s", "disabled": true, "typed_config": {
          "@type": "type.googleapis.com/envoy.extensions.filters.http.wasm.v3.Wasm",
          "config": {
            "name": "greeter",
            "configuration": {
              "@type": "type.googleapis.com/google.protobuf.StringValue", "value": %3$s},
            "vm_config": {
              "vm_id": "envoyextensionpolicy/shop/greeter/wasm/0",
              "runtime": "envoy.wasm.runtime.v8",
              "code": {"remote": {
                "http_uri": {"uri": "http://modules/%2$s", "cluster": "wasm_cluster", "timeout": "10s"},
                "sha256": "%2$s",
                "retry_policy": {"num_retries": 0}}}}}}},"""
            .formatted(
                FILTER, digest, JsonObject.empty().set("it", configuration).get("it").toString()));
  }

  private void listen(String filter) throws IOException {
    write(
        "listeners.json",
        """
        {"@type": "type.googleapis.com/envoy.config.listener.v3.Listener",
         "name": "filtered",
         "address": {"socket_address": {"address": "127.0.0.1", "port_value": 0}},
         "default_filter_chain": {"filters": [{"name": "http", "typed_config": {
           "@type": "type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
           "stat_prefix": "filtered",
           "rds": {"route_config_name": "routes", "config_source": {"path_config_source": {
             "path": "%1$s/routes.json", "watched_directory": {"path": "%1$s"}}}},
           "http_filters": [%2$s
             {"name": "router", "typed_config": {
               "@type": "type.googleapis.com/envoy.extensions.filters.http.router.v3.Router"}}]}}]}}"""
            .formatted(folder, filter));
  }

  /** Switches the filter on or off. */
  void route(boolean filtered) throws IOException {
    String on =
        """
        "%s": {"@type": "type.googleapis.com/envoy.config.route.v3.FilterConfig", "config": {}}"""
            .formatted(FILTER);
    write(
        "routes.json",
        """
        {"@type": "type.googleapis.com/envoy.config.route.v3.RouteConfiguration",
         "name": "routes",
         "virtual_hosts": [{"name": "all", "domains": ["*"], "routes": [{
           "match": {"prefix": "/"},
           "typed_per_filter_config": {%s},
           "direct_response": {
             "status": 200, "body_format": {"text_format_source": {"inline_string": "%%REQ(x-config)%%"}}}}]}]}"""
            .formatted(filtered ? on : ""));
  }

  private void write(String file, String resource) throws IOException {
    Path whole = folder.resolve("." + file);
    Files.writeString(
        whole,
        "{\"version_info\": \"%d\", \"resources\": [%s]}".formatted(++version, resource),
        UTF_8);
    Files.move(whole, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
  }

  URI admin() {
    return envoy.admin();
  }

  /** Returns what a request through the filter brings: the status, and its configuration. */
  String answer() throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(envoy.uri()).build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    return response.statusCode() + " " + response.body();
  }

  @Override
  public void close() {
    envoy.close();
    server.stop(0);
  }
}
