package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyLogLine;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.harness.envoy.WireMessage;
import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn deploy} to an Envoy that serves all the while. */
class DeployEnvoyIT {
  @TempDir Path work;

  private Path project;
  private Path filters;
  private Path envoyLog;

  @Test
  void replacesTheFilterOfARunningEnvoy() throws Exception {
    project = work.resolve("hello");
    ProjectCopy.of(Path.of(System.getProperty("it.examples"), "hello"), project);
    filters = Files.createDirectories(work.resolve("filters"));
    envoyLog = Files.createFile(work.resolve("envoy.log"));

    // Envoy does not start without the filter's file.
    var first = maven("none", "deploy", "-DskipTests").succeeded();
    assertContains("no Envoy to ask: proxywasm.envoy.admin is none", first);
    var rendered = maven("none", "proxy-wasm:render").succeeded();
    assertContains("hello-listener.yaml:", rendered);
    String snippet =
        Files.readString(project.resolve("target/proxy-wasm/render/hello-listener.yaml"));

    var executable = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    var options = EnvoyOptions.defaults().withWorkers(2).withLog(this::log);
    try (var envoy = EnvoyProcess.start(executable, bootstrap(snippet), options);
        var load = ConstantLoad.on(envoy.uri(), DeployEnvoyIT::mismatch)) {
      String admin = envoy.admin().toString();
      assertEquals("x-hello: hello from Java", get(envoy.uri()));

      configure("hello again");
      maven(admin, "deploy", "-DskipTests").succeeded();
      assertEquals("x-hello: hello again", get(envoy.uri()));

      Files.writeString(project.resolve("config.json"), "{\n  \"greting\": \"hi\"\n}\n");
      var broken = maven(admin, "deploy", "-DskipTests").failed();
      assertContains("does not start with its configuration, so nothing was deployed:", broken);
      assertContains("line 1, column 1, $: the member \"greeting\" is missing", broken);

      configure("hi");
      // It may not read its configuration, as only a proxy would tell it.
      String allowed = "proxy_log,proxy_on_vm_start,proxy_on_context_create,proxy_on_configure";
      var refused =
          maven(admin, "deploy", "-DskipTests", "-Dproxywasm.envoy.capabilities=" + allowed)
              .failed();
      assertContains(
          "Filesystem config update rejected: Unable to create Wasm plugin hello", refused);
      assertContains("was put back and serves.", refused);
      assertEquals("x-hello: hello again", get(envoy.uri()));

      var list = maven(admin, "-q", "proxy-wasm:list", "-Dproxywasm.output=json").succeeded();
      JsonArray all = JsonValue.parse(list).array();
      assertEquals(1, all.size());
      assertEquals("serving", all.object(0).string("state"));
      assertEquals(1, all.object(0).array("history").size());

      maven(admin, "proxy-wasm:rollback").succeeded();
      assertEquals("x-hello: hello from Java", get(envoy.uri()));
      assertContains(
          "hello in envoy: serving (loaded)", maven(admin, "proxy-wasm:status").succeeded());

      var report = load.end();
      System.out.println("while mvn deployed: " + report);
      assertNull(report.firstMismatch());
      assertEquals(0, report.failures());
      assertEquals(report.answered(), report.answered(200));

      maven(admin, "proxy-wasm:undeploy").succeeded();
      assertEquals("x-hello: -", get(envoy.uri()));
    }
  }

  private RunningMaven.Ended maven(String admin, String... arguments) throws Exception {
    var all = new ArrayList<>(List.of(arguments));
    all.add("-Dproxywasm.deploy.target=envoy");
    all.add("-Dproxywasm.envoy.directory=" + filters);
    all.add("-Dproxywasm.envoy.admin=" + admin);
    all.add("-Dproxywasm.envoy.log=" + envoyLog);
    try (var maven = RunningMaven.start(project, all.toArray(String[]::new))) {
      return maven.end();
    }
  }

  private void configure(String greeting) throws IOException {
    Files.writeString(project.resolve("config.json"), "{\"greeting\": \"" + greeting + "\"}\n");
  }

  private void log(EnvoyLogLine line) {
    try {
      Files.writeString(envoyLog, line + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String mismatch(int index, WireMessage response) {
    boolean right = response.text().matches("x-hello: hello (from Java|again)");
    return right ? null : response.text();
  }

  private static String get(URI uri) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
        .body();
  }

  private static void assertContains(String expected, String actual) {
    assertTrue(actual.contains(expected), () -> "no '" + expected + "' in:\n" + actual);
  }

  private static String bootstrap(String snippet) {
    return """
        node: { id: test, cluster: test }
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
                            text_format_source: { inline_string: "x-hello: %REQ(x-hello)%" }
                  http_filters:
        """
        + snippet.indent(10)
        + """
                  - name: router
                    typed_config: { "@type": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router }
        """;
  }
}
