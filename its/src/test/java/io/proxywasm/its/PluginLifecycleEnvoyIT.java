package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HostFailure;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyException;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.its.filters.LastingPlugin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin reads its VM's configuration, refuses it, and puts off its end. */
class PluginLifecycleEnvoyIT {
  private static final URI NO_UPSTREAM = URI.create("http://127.0.0.1:1");
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String REFUSAL =
      "exception in Plugin.onVmStart of context 1: java.lang.IllegalArgumentException: this VM is"
          + " not for refused";

  @TempDir static Path folder;

  private static TestModule module;
  private static Path envoy;

  @BeforeAll
  static void compile() throws Exception {
    module = TestModule.of(LastingPlugin.class, 16 << 20, folder);
    envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
  }

  private static List<FilterHost> engines() {
    return List.of(
        FilterHost.of(Engine.JVM, LastingPlugin.class), FilterHost.module(module.wasm()));
  }

  @Test
  void readsTheVmConfigurationInTheEngines() {
    for (var engine : engines()) {
      try (var host = engine.vmConfiguration("a test").configure("one")) {
        assertEquals("one in a test", host.get("/").send().downstream().body());
      }
    }
  }

  @Test
  void refusesAVmInTheEngines() {
    for (var engine : engines()) {
      try (var host = engine.vmConfiguration("refused")) {
        var failure = assertThrows(HostFailure.class, () -> host.configure("one"));
        assertTrue(failure.getMessage().contains("false to proxy_on_vm_start"));
        assertTrue(failure.getMessage().contains(REFUSAL), failure.getMessage());
      }
    }
  }

  @Test
  void putsItsEndOffInTheEngines() {
    for (var engine : engines()) {
      try (var host = engine.configure("one")) {
        host.end();
        assertFalse(host.ended());
        assertEquals("one defers its end", host.logs().get(0).message());
      }
    }
  }

  @Test
  void refusesAVmInEnvoy() {
    var config = EnvoyConfig.of(module.wasm(), NO_UPSTREAM).vmConfiguration("refused");
    var failure =
        assertThrows(
            EnvoyException.class,
            () -> EnvoyProcess.start(envoy, config, EnvoyOptions.defaults()).close());
    assertTrue(failure.getMessage().contains(REFUSAL), failure.getMessage());
  }

  /** The VM stays, as the next plugin is of the same; the first one ends when it says so. */
  @Test
  void putsItsEndOffInEnvoy() throws Exception {
    var filter = folder.resolve("filter.json");
    configure(filter, "first");
    var options = EnvoyOptions.defaults().withLogLevel("trace");
    try (var proxy = EnvoyProcess.start(envoy, bootstrap(filter), options)) {
      assertEquals("first in a test", get(proxy.uri()));
      configure(filter, "second");
      awaitLog(proxy, "first defers its end");
      assertEquals(0, deletions(proxy));
      assertEquals("second in a test", get(proxy.uri()));
      awaitLog(proxy, "[host->vm] proxy_on_delete(1)");
      awaitLog(proxy, "[vm->host] env.proxy_done()");
    }
  }

  private static void awaitLog(EnvoyProcess proxy, String text) throws InterruptedException {
    assertTrue(
        proxy.awaitLog(line -> line.toString().contains(text), LIMIT).isPresent(), () -> text);
  }

  private static long deletions(EnvoyProcess proxy) {
    return proxy.log().stream()
        .filter(line -> line.toString().contains("proxy_on_delete(1)"))
        .count();
  }

  private static String get(URI uri) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
        .body();
  }

  /** Moves a filter's configuration to where Envoy watches for it. */
  private static void configure(Path file, String name) throws IOException {
    var resource =
        """
        {"resources": [{
          "@type": "type.googleapis.com/envoy.config.core.v3.TypedExtensionConfig",
          "name": "lasting",
          "typed_config": {
            "@type": "type.googleapis.com/envoy.extensions.filters.http.wasm.v3.Wasm",
            "config": {
              "name": "lasting",
              "vm_config": {
                "vm_id": "shared",
                "runtime": "envoy.wasm.runtime.v8",
                "code": {"local": {"filename": "%s"}},
                "configuration": {
                  "@type": "type.googleapis.com/google.protobuf.StringValue", "value": "a test"}
              },
              "configuration": {
                "@type": "type.googleapis.com/google.protobuf.StringValue", "value": "%s"}
            }
          }
        }]}
        """;
    var next =
        Files.writeString(folder.resolve("next.json"), resource.formatted(module.wasm(), name));
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String bootstrap(Path filter) {
    return """
        {
          "node": {"id": "test", "cluster": "tests"},
          "static_resources": {"listeners": [{
            "name": "filtered",
            "address": {"socket_address": {"address": "127.0.0.1", "port_value": 0}},
            "filter_chains": [{"filters": [{
              "name": "http",
              "typed_config": {
                "@type": "type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
                "stat_prefix": "filtered",
                "route_config": {},
                "http_filters": [
                  {"name": "lasting", "config_discovery": {
                    "config_source": {"path_config_source": {"path": "%s"}},
                    "type_urls": ["type.googleapis.com/envoy.extensions.filters.http.wasm.v3.Wasm"]}},
                  {"name": "router", "typed_config": {
                    "@type": "type.googleapis.com/envoy.extensions.filters.http.router.v3.Router"}}
                ]
              }
            }]}]
          }]}
        }
        """
        .formatted(filter);
  }
}
