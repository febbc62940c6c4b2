package io.proxywasm.maven.deploy.envoy;

import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoySource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * An Envoy started as an operator would: it watches a folder, logs to a file in its own format, and
 * answers every request itself, with the header that the filter added.
 */
final class WatchingEnvoy implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("filtered::127\\.0\\.0\\.1:(\\d+)");

  private final Process process;
  private final URI admin;
  private final URI uri;

  private WatchingEnvoy(Process process, URI admin, URI uri) {
    this.process = process;
    this.admin = admin;
    this.uri = uri;
  }

  static WatchingEnvoy start(Path work, String listenerSnippet, Path log) throws Exception {
    Path bootstrap = Files.writeString(work.resolve("envoy.yaml"), bootstrap(listenerSnippet));
    Path address = work.resolve("admin");
    var process =
        new ProcessBuilder(
                EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println).toString(),
                "-c",
                bootstrap.toString(),
                "--admin-address-path",
                address.toString(),
                "--log-path",
                log.toString(),
                "--concurrency",
                "2",
                "--disable-hot-restart")
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("console").toFile())
            .start();
    while (!Files.exists(address) || !Files.readString(address).matches(".+:\\d+")) {
      awaken(process, work);
    }
    var admin = URI.create("http://" + Files.readString(address));
    var port = PORT.matcher(get(admin.resolve("/listeners")));
    while (!port.find() || !get(admin.resolve("/ready")).startsWith("LIVE")) {
      awaken(process, work);
      port = PORT.matcher(get(admin.resolve("/listeners")));
    }
    return new WatchingEnvoy(process, admin, URI.create("http://127.0.0.1:" + port.group(1)));
  }

  private static void awaken(Process process, Path work) throws Exception {
    if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
      throw new AssertionError("Envoy ended: " + Files.readString(work.resolve("console")));
    }
  }

  private static String get(URI uri) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
        .body();
  }

  private static String bootstrap(String listenerSnippet) {
    return """
        node: { id: test, cluster: test }
        admin: { address: { socket_address: { address: 127.0.0.1, port_value: 0 } } }
        static_resources:
          listeners:
          - name: filtered
            address: { socket_address: { address: 127.0.0.1, port_value: 0 } }
            filter_chains:
            - filters:
              - name: http
                typed_config:
                  "@type": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager
                  stat_prefix: filtered
                  route_config:
                    virtual_hosts:
                    - name: all
                      domains: ["*"]
                      routes:
                      - match: { prefix: / }
                        direct_response:
                          status: 200
                          body_format:
                            text_format_source: { inline_string: "x-config: %REQ(x-config)%" }
                  http_filters:
        """
        + listenerSnippet.indent(10)
        + """
                  - name: router
                    typed_config: { "@type": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router }
        """;
  }

  URI admin() {
    return admin;
  }

  URI uri() {
    return uri;
  }

  /** Returns what the filter's configuration is in the answer to a request. */
  String answer() throws IOException, InterruptedException {
    return get(uri);
  }

  /** Returns what a filter of this name counts and shows in the statistics. */
  List<String> stats(String name) throws IOException, InterruptedException {
    return get(admin.resolve("/stats?filter=" + name)).lines().toList();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
