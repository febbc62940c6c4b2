package io.proxywasm.harness.envoy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnvoyProcessEnvoyIT {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir static Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Path envoy;
  private EchoUpstream echo;
  private Path module;

  @BeforeAll
  void prepare() throws Exception {
    envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    echo = EchoUpstream.start();
    module = Guest.in(folder);
  }

  @AfterAll
  void stop() {
    echo.close();
  }

  private EnvoyConfig config() {
    return EnvoyConfig.of(module, echo.uri()).name("guest").configuration("hi\u00e4");
  }

  private EnvoyProcess start(EnvoyConfig what) throws EnvoyException {
    return EnvoyProcess.start(envoy, what, EnvoyOptions.defaults());
  }

  private HttpResponse<String> get(EnvoyProcess process, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(process.uri().resolve("/a?b"));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void passesRequestsThroughTheFilter() throws Exception {
    try (EnvoyProcess process = start(config())) {
      HttpResponse<String> response = get(process);
      assertEquals(200, response.statusCode());
      assertTrue(response.body().startsWith("GET /a?b HTTP/1.1\n"), response.body());
      assertTrue(response.body().contains("\nx-seen: headers\n"), response.body());
      assertTrue(
          process
              .awaitLog(line -> line.fromFilter() && line.filterMessage().equals("hi\u00e4"), LIMIT)
              .isPresent());
      assertEquals(1, process.stats().get("http.filtered.downstream_rq_2xx"));
      assertTrue(process.residentBytes() > 10_000_000, "resident " + process.residentBytes());
    }
  }

  @Test
  void runsTheConfigurationOfTheHelloExample() throws Exception {
    String yaml = Files.readString(Path.of("..", "examples", "hello", "envoy.yaml"));
    String bootstrap =
        yaml.replace("port_value: 10000", "port_value: 0")
            .replace("port_value: 10001", "port_value: " + freePort())
            .replace("target/hello.wasm", module.toString());
    try (EnvoyProcess process = EnvoyProcess.start(envoy, bootstrap, EnvoyOptions.defaults())) {
      assertEquals("the upstream saw x-hello: hi\n", get(process, "x-hello", "hi").body());
      assertTrue(
          process
              .awaitLog(line -> line.message().equals("  \"greeting\": \"hello from Java\""), LIMIT)
              .isPresent());
      assertEquals(503, get(process, "x-trap", "1").statusCode());
      assertTrue(process.stats().containsKey("wasm.hello.vm_reload_success"));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  @Test
  void endsTheProcessOnClose() throws Exception {
    EnvoyProcess process = start(config());
    assertTrue(process.isAlive());
    process.close();
    assertFalse(process.isAlive());
    process.close();
  }

  @Test
  void runsSeveralSideBySide() throws Exception {
    try (EnvoyProcess one = start(config());
        EnvoyProcess two = start(config())) {
      assertEquals(200, get(one).statusCode());
      assertEquals(200, get(two).statusCode());
    }
  }

  @Test
  void saysWhatTheFilterSaidWhenItRefusesItsConfiguration() {
    EnvoyConfig refused = config().configuration("!no");
    String message = assertThrows(EnvoyException.class, () -> start(refused)).getMessage();
    assertTrue(
        message.startsWith(
            """
            Envoy ended while starting, exit code 1:
              [info][wasm] wasm log: !no
              [error][wasm] Wasm VM failed Failed to configure base Wasm plugin
              [critical][wasm] Plugin guest failed to load
              [critical][wasm] Plugin configured to fail closed failed to load
            """),
        message);
  }

  @Test
  void saysWhenTheModuleIsMissing() {
    EnvoyConfig missing = EnvoyConfig.of(folder.resolve("missing.wasm"), echo.uri());
    String message = assertThrows(EnvoyException.class, () -> start(missing)).getMessage();
    assertTrue(message.contains("missing.wasm"), message);
  }

  @Test
  void saysWhenThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      EnvoyConfig other = config().port(taken.getLocalPort());
      String message = assertThrows(EnvoyException.class, () -> start(other)).getMessage();
      assertTrue(message.contains("Address already in use"), message);
    }
  }

  @Test
  void servesAgainAfterATrapWhenReloading() throws Exception {
    try (EnvoyProcess process = start(config().reloadBackoff(Duration.ofMillis(100)))) {
      assertEquals(503, get(process, "x-trap", "1").statusCode());
      // The backoff counts from the VM's own start.
      int status = 503;
      for (long end = System.nanoTime() + LIMIT.toNanos();
          status == 503 && System.nanoTime() < end; ) {
        status = get(process).statusCode();
      }
      assertEquals(200, status);
      assertEquals(1, process.stats().get("wasm.guest.vm_reload_success"));
    }
  }

  @Test
  void staysDownAfterATrapWhenClosed() throws Exception {
    EnvoyConfig closed = config().failurePolicy(FailurePolicy.CLOSED);
    try (EnvoyProcess process = start(closed)) {
      assertEquals(503, get(process, "x-trap", "1").statusCode());
      assertEquals(503, get(process).statusCode());
    }
  }

  @Test
  void skipsAFailedFilterWhenOpen() throws Exception {
    EnvoyConfig open = config().failurePolicy(FailurePolicy.OPEN);
    try (EnvoyProcess process = start(open)) {
      get(process, "x-trap", "1");
      HttpResponse<String> response = get(process);
      assertEquals(200, response.statusCode());
      assertFalse(response.body().contains("x-seen"), response.body());
    }
  }

  @Test
  void carriesALoad() throws Exception {
    EnvoyOptions quiet = EnvoyOptions.defaults().withLogLevel("warn").withWorkers(2);
    try (EnvoyProcess process = EnvoyProcess.start(envoy, config(), quiet)) {
      LoadReport report =
          new LoadDriver(
                  process.uri(),
                  i -> ("GET /" + i + " HTTP/1.1\r\nhost: h\r\n\r\n").getBytes(UTF_8),
                  (i, answer) -> answer.text().startsWith("GET /" + i + " ") ? null : answer.text())
              .run(4, 0, 5_000);
      assertNull(report.firstMismatch());
      assertEquals(5_000, report.answered(200));
    }
  }

  @Test
  void holdsTheBodyBackWhileHeadersPause() throws Exception {
    try (EnvoyProcess process = start(config())) {
      CompletableFuture<HttpResponse<String>> answer = post(process);
      assertTrue(
          process.awaitLog(line -> line.filterMessage().equals("headers"), LIMIT).isPresent());
      assertEquals(200, get(process).statusCode());
      assertFalse(answer.isDone());
      assertFalse(process.log().stream().anyMatch(line -> line.filterMessage().equals("body")));
    }
  }

  @Test
  void stopsOnlyTheHeadersWhenAllowed() throws Exception {
    try (EnvoyProcess process = start(config().stopIterationOnHeaders(true))) {
      assertEquals(200, post(process).get(LIMIT.toSeconds(), TimeUnit.SECONDS).statusCode());
      assertTrue(process.awaitLog(line -> line.filterMessage().equals("body"), LIMIT).isPresent());
    }
  }

  private CompletableFuture<HttpResponse<String>> post(EnvoyProcess process) {
    HttpRequest request =
        HttpRequest.newBuilder(process.uri())
            .header("x-pause", "1")
            .POST(BodyPublishers.ofString("text"))
            .build();
    return client.sendAsync(request, BodyHandlers.ofString());
  }
}
