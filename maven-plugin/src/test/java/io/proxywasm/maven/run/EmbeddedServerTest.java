package io.proxywasm.maven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.envoy.EchoUpstream;
import io.proxywasm.harness.envoy.EnvoySource;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmbeddedServerTest {
  private final RecordedLog log = new RecordedLog();
  private final HttpClient client = HttpClient.newHttpClient();

  private EmbeddedServer start(int port, @Nullable URI upstream) throws RunException {
    RunOptions options =
        new RunOptions(
            RunEngine.EMBEDDED, port, upstream, "test", false, EnvoySource.fromSystem(), log);
    return EmbeddedServer.start(options, filter("one"), FakeVm::load);
  }

  private static RunFilter filter(String configuration) {
    return new RunFilter(Path.of("unused.wasm"), configuration);
  }

  private HttpResponse<String> send(EmbeddedServer server, String method, String path)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .method(method, BodyPublishers.ofString(method.equals("POST") ? "sent" : ""))
            .header("x-mine", "1")
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  @Test
  void showsWhatArrivesUpstream() throws Exception {
    try (EmbeddedServer server = start(0, null)) {
      HttpResponse<String> response = send(server, "POST", "/a?b=c");
      assertEquals(200, response.statusCode());
      assertEquals("yes", response.headers().firstValue("x-done").orElseThrow());
      String body = response.body();
      assertTrue(
          body.startsWith("POST /a?b=c HTTP/1.1\nhost: 127.0.0.1:" + server.port() + "\n"), body);
      assertTrue(body.endsWith("\nx-mine: 1\nx-config: one\n\nsent"), body);
    }
  }

  @Test
  void tellsWhatTheFilterDid() throws Exception {
    try (EmbeddedServer server = start(0, null)) {
      send(server, "GET", "/a");
      assertEquals(
          List.of(
              "loaded with one",
              "GET /a -> 200\n  [INFO] seen\n  request  + x-config: one\n  response + x-done: yes"),
          log.infos);
    }
  }

  @Test
  void passesOnToARealUpstream() throws Exception {
    try (EchoUpstream echo = EchoUpstream.start();
        EmbeddedServer server = start(0, echo.uri().resolve("/base/"))) {
      String body = send(server, "POST", "/a%20b?c").body();
      assertTrue(body.startsWith("POST /base/a%20b?c HTTP/1.1\n"), body);
      assertTrue(body.contains("\nx-config: one\n"), body);
      assertTrue(body.endsWith("\n\nsent"), body);
    }
  }

  @Test
  void saysWhenTheUpstreamIsNotThere() throws Exception {
    EchoUpstream gone = EchoUpstream.start();
    gone.close();
    try (EmbeddedServer server = start(0, gone.uri())) {
      HttpResponse<String> response = send(server, "GET", "/");
      assertEquals(502, response.statusCode());
      assertEquals(
          "The upstream " + gone.uri() + " gave no answer: java.net.ConnectException\n",
          response.body());
    }
  }

  @Test
  void passesOnTheFiltersOwnAnswer() throws Exception {
    try (EmbeddedServer server = start(0, null)) {
      HttpResponse<String> response = send(server, "GET", "/forbidden");
      assertEquals(403, response.statusCode());
      assertEquals("no", response.body());
      assertTrue(log.infos.get(1).endsWith("\n  the upstream was not asked"), log.infos.get(1));
    }
  }

  @Test
  void givesTheReasonOfAFailureInTheAnswer() throws Exception {
    try (EmbeddedServer server = start(0, null)) {
      HttpResponse<String> failed = send(server, "GET", "/fail");
      assertEquals(503, failed.statusCode());
      assertEquals("The filter's VM failed: unreachable\n", failed.body());
      assertEquals(List.of("The filter's VM failed: unreachable"), log.errors);
    }
  }

  @Test
  void answersForAFilterThatDoesNot() throws Exception {
    try (EmbeddedServer server = start(0, null)) {
      HttpResponse<String> response = send(server, "GET", "/hang");
      assertEquals(504, response.statusCode());
      assertEquals(
          "The filter reset the stream, or paused it and nothing resumes it.\n", response.body());
    }
  }

  @Test
  void replacesTheFilterUnlessItCannotBeLoaded() throws Exception {
    try (EmbeddedServer server = start(0, null)) {
      int port = server.port();
      server.replace(filter("two"));
      assertTrue(send(server, "GET", "/").body().contains("x-config: two"));
      assertThrows(RunException.class, () -> server.replace(filter("!")));
      assertTrue(send(server, "GET", "/").body().contains("x-config: two"));
      assertEquals(port, server.port());
    }
  }

  @Test
  void saysWhenThePortIsInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertEquals(
          "Cannot listen on port "
              + port
              + " (Address already in use). End the program that has it, or choose another port:"
              + " -Dproxywasm.run.port=PORT (0 takes a free one).",
          assertThrows(RunException.class, () -> start(port, null)).getMessage());
    }
  }
}
