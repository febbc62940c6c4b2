package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.envoy.EchoUpstream;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.its.filters.TickingFilter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scheduled tasks in real Envoy: they run, resume streams, survive exceptions, and stop. */
class TicksEnvoyIT {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir static Path folder;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void tasksRunUntilTheyAreCancelled() throws Exception {
    var module = TestModule.of(TickingFilter.class, 16 << 20, folder);
    var envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    try (var upstream = EchoUpstream.start();
        var proxy =
            EnvoyProcess.start(
                envoy,
                EnvoyConfig.of(module.wasm(), upstream.uri())
                    .configuration("every 10\nevery 15\nfailing 20\nonce 5"),
                EnvoyOptions.defaults())) {
      for (String line : new String[] {"once 5", "every 15", "asked to fail in failing 20"}) {
        assertTrue(
            proxy.awaitLog(logged -> logged.message().contains(line), LIMIT).isPresent(), line);
      }
      int before = runs(proxy, "");
      int after = runs(proxy, "wait");
      assertTrue(after > before + 10, before + " runs, then " + after);

      int last = runs(proxy, "cancel");
      assertEquals(last, runs(proxy, "wait"), "runs after all tasks were cancelled");
    }
  }

  private int runs(EnvoyProcess proxy, String order) throws Exception {
    var response =
        client.send(
            HttpRequest.newBuilder(proxy.uri()).header("x-do", order).timeout(LIMIT).build(),
            BodyHandlers.discarding());
    assertEquals(200, response.statusCode());
    return Integer.parseInt(response.headers().firstValue("x-runs").orElseThrow());
  }
}
