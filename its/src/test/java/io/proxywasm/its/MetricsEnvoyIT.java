package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.envoy.EchoUpstream;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.harness.envoy.LoadDriver;
import io.proxywasm.its.filters.MeasuringFilter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Metrics as the administration address of real Envoy shows them. */
class MetricsEnvoyIT {
  private static final int REQUESTS = 2_000;

  /** What the SDK's documentation tells users to have in their bootstrap. */
  private static final String TAGS =
      """
      "stats_config": {"stats_tags": [
        {"tag_name": "method", "regex": "(method=\\\\.=(.*?);\\\\.;)"},
        {"tag_name": "status", "regex": "(status=\\\\.=(.*?);\\\\.;)"}]},
      """;

  @TempDir static Path folder;

  @Test
  void twoWorkersCountTogetherAndTagsBecomeLabels() throws Exception {
    var module = TestModule.of(MeasuringFilter.class, 16 << 20, folder);
    var envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    try (var upstream = EchoUpstream.start();
        var proxy =
            EnvoyProcess.start(
                envoy,
                "{" + TAGS + EnvoyConfig.of(module.wasm(), upstream.uri()).toJson().substring(1),
                EnvoyOptions.defaults().withWorkers(2).withLogLevel("warning"))) {
      var report =
          new LoadDriver(proxy.uri(), MetricsEnvoyIT::request, (index, response) -> null)
              .run(8, 0, REQUESTS);
      assertNull(report.firstMismatch());
      assertEquals(REQUESTS, report.answered(200));

      Map<String, Long> stats = proxy.stats();
      assertEquals(REQUESTS, stats.get("wasmcustom.requests"), () -> ours(stats));
      assertEquals(4_000_000_000L, stats.get("wasmcustom.limit"), () -> ours(stats));
      assertEquals(0, stats.get("wasmcustom.active.requests"), () -> ours(stats));
      assertEquals(
          REQUESTS / 2,
          stats.get("wasmcustom.method=.=POST;.;status=.=200;.;answers"),
          () -> ours(stats));

      String prometheus = get(proxy.admin().resolve("/stats/prometheus"));
      assertShows(prometheus, "answers{method=\"POST\",status=\"200\"} " + REQUESTS / 2);
      assertShows(prometheus, "answers{method=\"GET\",status=\"200\"} " + REQUESTS / 2);
      assertShows(prometheus, "requests{} " + REQUESTS);
      assertShows(prometheus, "limit{} 4000000000");
    }
  }

  private static byte[] request(int index) {
    String head =
        index % 2 == 0
            ? "GET / HTTP/1.1\r\nhost: a\r\n\r\n"
            : "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\n\r\nbody";
    return head.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void assertShows(String prometheus, String line) {
    assertTrue(
        prometheus.lines().anyMatch(line::equals),
        () ->
            line
                + " is not among\n"
                + String.join(
                    "\n",
                    prometheus
                        .lines()
                        .filter(shown -> shown.matches("(answers|requests|limit).*"))
                        .toList()));
  }

  private static String ours(Map<String, Long> stats) {
    return stats.entrySet().stream()
        .filter(stat -> stat.getKey().startsWith("wasmcustom"))
        .toList()
        .toString();
  }

  private static String get(URI uri) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
        .body();
  }
}
