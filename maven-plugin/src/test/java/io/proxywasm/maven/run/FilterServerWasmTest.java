package io.proxywasm.maven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.envoy.EnvoySource;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterServerWasmTest {
  @TempDir Path folder;
  private final RecordedLog log = new RecordedLog();
  private final HttpClient client = HttpClient.newHttpClient();
  private Path module;

  @BeforeEach
  void assemble() throws Exception {
    module = Guest.in(folder);
  }

  private FilterServer start(String configuration) throws RunException {
    return start(configuration, false);
  }

  private FilterServer start(String configuration, boolean allowOnHeadersStopIteration)
      throws RunException {
    RunOptions options =
        new RunOptions(
            RunEngine.EMBEDDED,
            0,
            null,
            "guest",
            allowOnHeadersStopIteration,
            EnvoySource.fromSystem(),
            log);
    return FilterServer.start(options, new RunFilter(module, configuration));
  }

  private HttpResponse<String> post(FilterServer server, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.uri().resolve("/a?b")).POST(BodyPublishers.ofString("sent"));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void servesTheModule() throws Exception {
    try (FilterServer server = start("one")) {
      HttpResponse<String> response = post(server);
      assertEquals(200, response.statusCode());
      String body = response.body();
      assertTrue(
          body.startsWith("POST /a?b HTTP/1.1\nhost: localhost:" + server.port() + "\n"), body);
      assertTrue(body.endsWith("\nx-config: one\n\nsent"), body);
      assertEquals(
          List.of("[INFO] one", "POST /a?b -> 200\n  request  + x-config: one"), log.infos);
    }
  }

  /** Held headers hold the body back, unless the option lets it through to the filter. */
  @Test
  void stopsHeadersOnlyIfItIsTold() throws Exception {
    try (FilterServer server = start("one", true)) {
      assertTrue(post(server, "x-hold", "1").body().endsWith("\nx-config: one\n\nsent"));
    }
    try (FilterServer server = start("one", false)) {
      HttpResponse<String> response = post(server, "x-hold", "1");
      assertTrue(response.statusCode() >= 500, response.body());
    }
  }

  @Test
  void replacesTheModule() throws Exception {
    try (FilterServer server = start("one")) {
      server.replace(new RunFilter(module, "two"));
      assertTrue(post(server).body().contains("\nx-config: two\n"));
      assertThrows(RunException.class, () -> server.replace(new RunFilter(module, "!")));
      assertTrue(post(server).body().contains("\nx-config: two\n"));
    }
  }

  @Test
  void saysWhatTheFilterSaidWhenItRefusesItsConfiguration() {
    String message = assertThrows(RunException.class, () -> start("!no")).getMessage();
    assertTrue(
        message.startsWith(
            "The filter could not be loaded: it answered false to proxy_on_configure"),
        message);
    assertTrue(message.contains("!no"), message);
  }

  @Test
  void answersWithTheReasonOfATrap() throws Exception {
    try (FilterServer server = start("one")) {
      HttpResponse<String> response = post(server, "x-trap", "1");
      assertEquals(503, response.statusCode());
      assertTrue(
          response.body().startsWith("The filter's VM failed: proxy_on_request_headers failed: "),
          response.body());
      assertEquals(1, log.errors.size());
    }
  }
}
