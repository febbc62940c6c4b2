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
import io.proxywasm.its.filters.SharingFilter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Shared data and queues in real Envoy, with two workers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedEnvoyIT {
  private static final int REQUESTS = 10_000;
  private static final int VALUES = 500;
  private static final String FILTERS = "\"http_filters\": [";
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir static Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private Path envoy;
  private EchoUpstream upstream;
  private TestModule module;

  @BeforeAll
  void prepare() throws Exception {
    module = TestModule.of(SharingFilter.class, 16 << 20, folder);
    envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    upstream = EchoUpstream.start();
  }

  @AfterAll
  void stop() {
    upstream.close();
  }

  private EnvoyProcess start(String bootstrap) throws Exception {
    return EnvoyProcess.start(envoy, bootstrap, EnvoyOptions.defaults().withWorkers(2));
  }

  /** Requests that say what to do; each with its number as the value. */
  private void load(EnvoyProcess proxy, String order, int count) throws Exception {
    var driver =
        new LoadDriver(
            proxy.uri(),
            index ->
                ("GET / HTTP/1.1\r\nhost: a\r\nx-do: "
                        + order
                        + "\r\nx-value: "
                        + index
                        + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1),
            (index, response) -> null);
    var report = driver.run(16, 0, count);
    assertNull(report.firstMismatch());
    assertEquals(count, report.answered(200), () -> report.statuses().toString());
  }

  private String ask(EnvoyProcess proxy, String order) throws Exception {
    var response =
        client.send(
            HttpRequest.newBuilder(proxy.uri()).header("x-do", order).timeout(LIMIT).build(),
            BodyHandlers.discarding());
    assertEquals(200, response.statusCode());
    return response.headers().firstValue("x-answer").orElseThrow();
  }

  @Test
  void noUpdateByTwoWorkersIsLost() throws Exception {
    try (var proxy = start(EnvoyConfig.of(module.wasm(), upstream.uri()).toJson())) {
      assertEquals("absent", ask(proxy, "get"));
      load(proxy, "add", REQUESTS);
      assertEquals(Integer.toString(REQUESTS), ask(proxy, "read"));
    }
  }

  @Test
  void aListenerInAnotherVmHearsOfEachValueOnce() throws Exception {
    String listener =
        filter(
            EnvoyConfig.of(module.wasm(), upstream.uri())
                .name("hub")
                .vmId("hub")
                .configuration("listen"));
    String both =
        EnvoyConfig.of(module.wasm(), upstream.uri()).vmId("edge").configuration("hub").toJson();
    int filters = both.indexOf(FILTERS) + FILTERS.length();
    try (var proxy = start(both.substring(0, filters) + listener + "," + both.substring(filters))) {
      assertEquals("false", ask(proxy, "resolve"));
      load(proxy, "enqueue", VALUES);
      for (int i = 0; i < VALUES; i++) {
        String heard = "heard " + i;
        assertTrue(
            proxy.awaitLog(line -> line.message().endsWith(heard), LIMIT).isPresent(), heard);
      }
      assertEquals("empty", ask(proxy, "dequeue"));
      assertEquals(VALUES, proxy.stats().get("wasmcustom.heard"));
    }
  }

  /** Returns the filter of a configuration alone. */
  private static String filter(EnvoyConfig config) {
    String json = config.toJson();
    int start = json.indexOf('{', json.indexOf(FILTERS));
    int depth = 0;
    for (int i = start; i < json.length(); i++) {
      depth += json.charAt(i) == '{' ? 1 : json.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return json.substring(start, i + 1);
      }
    }
    throw new AssertionError(json);
  }
}
