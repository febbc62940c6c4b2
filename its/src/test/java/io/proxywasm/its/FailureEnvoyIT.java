package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.envoy.EchoUpstream;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyException;
import io.proxywasm.harness.envoy.EnvoyLogLine;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.harness.envoy.FailurePolicy;
import io.proxywasm.harness.envoy.LoadDriver;
import io.proxywasm.its.filters.FailingFilter;
import io.proxywasm.its.filters.LeakingFilter;
import io.proxywasm.its.filters.MeasuredHello;
import io.proxywasm.maven.wasm.StackTraceDecoder;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a filter's failures do to its streams, to the others and to Envoy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailureEnvoyIT {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir static Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private Path envoy;
  private EchoUpstream upstream;
  private TestModule failing;

  @BeforeAll
  void prepare() throws Exception {
    envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    upstream = EchoUpstream.start();
    failing = TestModule.of(FailingFilter.class, 16 << 20, folder);
  }

  @AfterAll
  void stop() {
    upstream.close();
  }

  @Test
  void answers500ForTheFailedStreamAloneAndLogsWhere() throws Exception {
    try (var proxy = start(failing, "")) {
      var driver =
          new LoadDriver(
              proxy.uri(),
              index ->
                  ("GET /"
                          + " HTTP/1.1\r\nhost: a\r\n"
                          + (index % 100 == 0 ? "x-fail: request-headers\r\n\r\n" : "\r\n"))
                      .getBytes(StandardCharsets.ISO_8859_1),
              (index, response) ->
                  response.status() == (index % 100 == 0 ? 500 : 200)
                      ? null
                      : "status " + response.status());
      var report = driver.run(8, 0, 10_000);
      assertNull(report.firstMismatch());
      assertEquals(100, report.answered(500));

      awaitLog(proxy, "at @");
      String log = StackTraceDecoder.decode(text(proxy), failing.symbols());
      String message =
          "exception in HttpFilter.onRequestHeaders of context [0-9]+: "
              + "java.lang.IllegalStateException: asked to fail in request-headers";
      String filter = "io\\.proxywasm\\.its\\.filters\\.FailingFilter";
      String frames =
          String.join(
              "[^\n]*\n",
              message,
              "(?s:.*?)at "
                  + filter
                  + "\\.refuse\\(FailingFilter\\.java:"
                  + line("throw new")
                  + "\\)",
              "\\s*at "
                  + filter
                  + "\\.check\\(FailingFilter\\.java:"
                  + line("  refuse(phase);")
                  + "\\)",
              "\\s*at "
                  + filter
                  + "\\.onRequestHeaders\\(FailingFilter\\.java:"
                  + line("check(\"request-headers\")")
                  + "\\)");
      assertTrue(
          Pattern.compile(frames).matcher(log).find(),
          () ->
              "not in the log:\n" + frames + "\n" + log.substring(0, Math.min(4000, log.length())));
    }
  }

  /** Returns the number of the first line of the filter's source that has this text. */
  private static int line(String text) throws IOException {
    var source =
        Path.of("src/test/java", FailingFilter.class.getName().replace('.', '/') + ".java");
    var lines = Files.readAllLines(source);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new AssertionError("no '" + text + "' in " + source);
  }

  @Test
  void endsAsLittleAsThePhaseAllows() throws Exception {
    try (var proxy = start(failing, "")) {
      assertEquals(500, fail(proxy, "request-headers").statusCode());
      assertEquals(500, fail(proxy, "request-body").statusCode());
      assertEquals(500, fail(proxy, "response-headers").statusCode());
      assertThrows(IOException.class, () -> fail(proxy, "response-body"));
      assertEquals(200, fail(proxy, "log").statusCode());
      assertEquals(200, fail(proxy, "done").statusCode());
      for (var phase : new String[] {"request-headers", "request-body", "response-headers"}) {
        var passed = fail(proxy, phase, "x-open", "yes");
        assertEquals(200, passed.statusCode(), phase);
        assertTrue(passed.headers().firstValue("x-seen").isEmpty(), "the failed filter ran on");
        assertTrue(passed.body().endsWith("a body"), passed::body);
      }
      var untouched = fail(proxy, "nowhere");
      assertEquals("response", untouched.headers().firstValue("x-seen").orElseThrow());
      for (var phase : new String[] {"response-body", "log", "done"}) {
        awaitLog(proxy, "asked to fail in " + phase);
      }
    }
  }

  @Test
  void survivesALeakAndServesAgain() throws Exception {
    var leaking = TestModule.of(LeakingFilter.class, 8 << 20, folder);
    try (var proxy = start(leaking, "")) {
      int answered = 0;
      while (get(proxy).statusCode() == 200) {
        assertTrue(++answered < 1000, "the leak never filled the heap");
      }
      awaitLog(proxy, "out of memory: the filter's heap");
      long end = System.nanoTime() + LIMIT.toNanos();
      while (get(proxy).statusCode() != 200) {
        assertTrue(System.nanoTime() < end, "the proxy did not reload the filter");
        Thread.sleep(50);
      }
      assertTrue(proxy.isAlive());
    }
  }

  @Test
  void refusesConfigurationThatIsNotJson() throws Exception {
    var hello = TestModule.of(MeasuredHello.class, 16 << 20, folder);
    var refused =
        assertThrows(
            EnvoyException.class, () -> start(hello, "{\n  \"greeting\": {\"x\": 1}\n}").close());
    assertTrue(
        refused
            .getMessage()
            .contains("line 2, column 15, $.greeting: expected a string, found an object"),
        refused::getMessage);
  }

  private EnvoyProcess start(TestModule module, String configuration) throws EnvoyException {
    return EnvoyProcess.start(
        envoy,
        EnvoyConfig.of(module.wasm(), upstream.uri())
            .configuration(configuration)
            .failurePolicy(FailurePolicy.RELOAD)
            .reloadBackoff(Duration.ofMillis(100)),
        EnvoyOptions.defaults());
  }

  private HttpResponse<String> get(EnvoyProcess proxy) throws Exception {
    return client.send(HttpRequest.newBuilder(proxy.uri()).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> fail(EnvoyProcess proxy, String phase, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(proxy.uri())
            .header("x-fail", phase)
            .POST(BodyPublishers.ofString("a body"));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static void awaitLog(EnvoyProcess proxy, String text) throws InterruptedException {
    assertTrue(
        proxy.awaitLog(line -> line.message().contains(text), LIMIT).isPresent(),
        () -> "not logged: " + text);
  }

  private static String text(EnvoyProcess proxy) {
    return proxy.log().stream().map(EnvoyLogLine::message).collect(Collectors.joining("\n"));
  }
}
