package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.envoy.EchoUpstream;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.its.filters.LateReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Request headers that have been passed on read as absent, in Envoy and in both test engines. */
class LateHeadersEnvoyIT {
  private static final String NOTHING = "none of 0";

  @TempDir static Path folder;

  private static TestModule module;

  @BeforeAll
  static void compile() throws Exception {
    module = TestModule.of(LateReader.class, 16 << 20, folder);
  }

  @Test
  void readAsAbsentInEnvoy() throws Exception {
    var envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    try (var upstream = EchoUpstream.start();
        var proxy =
            EnvoyProcess.start(
                envoy, EnvoyConfig.of(module.wasm(), upstream.uri()), EnvoyOptions.defaults())) {
      var request = HttpRequest.newBuilder(proxy.uri()).build();
      var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      assertEquals(NOTHING, response.headers().firstValue("x-late").orElseThrow());
    }
  }

  @Test
  void readAsAbsentInTheEngines() {
    try (var jvm = FilterHost.of(Engine.JVM, LateReader.class);
        var chicory = FilterHost.module(module.wasm())) {
      assertEquals(NOTHING, late(jvm));
      assertEquals(NOTHING, late(chicory));
    }
  }

  private static String late(FilterHost host) {
    return host.get("/").send().downstream().headers().first("x-late").orElseThrow();
  }
}
