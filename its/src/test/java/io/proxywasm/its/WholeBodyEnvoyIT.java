package io.proxywasm.its;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HeaderList;
import io.proxywasm.harness.UpstreamResponse;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.its.filters.WholeBodyFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bodies collected whole, headers changed after them, and request headers kept for the response.
 */
class WholeBodyEnvoyIT {
  private static final String LARGE = "0123456789".repeat(3);

  @TempDir static Path folder;

  private static TestModule module;
  private static HttpServer upstream;
  private static EnvoyProcess proxy;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @BeforeAll
  static void start() throws Exception {
    module = TestModule.of(WholeBodyFilter.class, 16 << 20, folder);
    upstream = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    upstream.createContext("/", WholeBodyEnvoyIT::answer);
    upstream.start();
    var address = URI.create("http://127.0.0.1:" + upstream.getAddress().getPort());
    var envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    var config = EnvoyConfig.of(module.wasm(), address).stopIterationOnHeaders(true);
    proxy = EnvoyProcess.start(envoy, config, EnvoyOptions.defaults());
  }

  @AfterAll
  static void stop() {
    proxy.close();
    upstream.stop(0);
  }

  /** Tells in headers what arrived, and answers with the body that the path asks for. */
  private static void answer(HttpExchange exchange) {
    try (exchange) {
      var received = new String(exchange.getRequestBody().readAllBytes(), US_ASCII);
      var size = exchange.getRequestHeaders().getFirst("x-request-size");
      exchange.getResponseHeaders().add("x-received", received);
      exchange.getResponseHeaders().add("x-told", size == null ? "nothing" : size);
      var body = exchange.getRequestURI().getPath().substring(1).getBytes(US_ASCII);
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : 0);
      exchange.getResponseBody().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> send(String path, String body, String... headers) throws Exception {
    var request =
        HttpRequest.newBuilder(proxy.uri().resolve(path))
            .header("x-name", "kept")
            .POST(body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static Map<String, String> told(HttpResponse<String> response) {
    Map<String, String> told = new TreeMap<>();
    for (var name : List.of("x-asked", "x-received", "x-response-size", "x-told")) {
      response.headers().firstValue(name).ifPresent(value -> told.put(name, value));
    }
    return told;
  }

  @Test
  void headersAreChangedAfterTheBodyInEnvoy() throws Exception {
    var response = send("/abc", "hello");
    assertEquals("[abc]", response.body());
    assertEquals(
        Map.of("x-asked", "kept", "x-received", "[hello]", "x-response-size", "3", "x-told", "5"),
        told(response));
  }

  @Test
  void messagesWithoutABodyAreWholeAtOnceInEnvoy() throws Exception {
    var response = send("/", "");
    assertEquals("", response.body());
    assertEquals(
        Map.of("x-asked", "kept", "x-received", "", "x-response-size", "0", "x-told", "0"),
        told(response));
  }

  @Test
  void aRequestBeyondTheLimitIsRefusedOrPassedInEnvoy() throws Exception {
    assertEquals(413, send("/abc", LARGE).statusCode());
    var passed = send("/abc", LARGE, "x-pass", "1");
    assertEquals(200, passed.statusCode());
    assertEquals(LARGE, told(passed).get("x-received"));
    assertEquals("nothing", told(passed).get("x-told"));
  }

  @Test
  void aResponseBeyondTheLimitIsPassedInEnvoy() throws Exception {
    var response = send("/" + LARGE, "hello");
    assertEquals(LARGE, response.body());
    assertFalse(told(response).containsKey("x-response-size"));
    assertEquals("kept", told(response).get("x-asked"));
  }

  private static List<FilterHost> engines() {
    return List.of(
        FilterHost.of(Engine.JVM, WholeBodyFilter.class).allowOnHeadersStopIteration(true),
        FilterHost.module(module.wasm()).allowOnHeadersStopIteration(true));
  }

  @Test
  void inTheEngines() {
    for (var engine : engines()) {
      try (var host = engine) {
        var exchange =
            host.post("/", "hello")
                .header("x-name", "kept")
                .respondWith(UpstreamResponse.status(200).body("abc"))
                .send();
        assertEquals("[hello]", exchange.upstream().body());
        assertEquals("5", exchange.upstream().headers().first("x-request-size").orElseThrow());
        assertEquals("[abc]", exchange.downstream().body());
        assertEquals("3", exchange.downstream().headers().first("x-response-size").orElseThrow());
        assertEquals("kept", exchange.downstream().headers().first("x-asked").orElseThrow());
        assertEquals(413, host.post("/", LARGE).send().downstream().status());
        var passed =
            host.post("/", LARGE)
                .header("x-pass", "1")
                .respondWith(UpstreamResponse.status(200).body(LARGE))
                .send();
        assertEquals(LARGE, passed.upstream().body());
        assertEquals(LARGE, passed.downstream().body());
        assertFalse(passed.downstream().headers().contains("x-response-size"));
        var empty = host.get("/").send();
        assertEquals("0", empty.upstream().headers().first("x-request-size").orElseThrow());
      }
    }
  }

  @Test
  void trailersEndABodyInTheEngines() {
    for (var engine : engines()) {
      try (var host = engine) {
        var exchange = host.request("POST", "/").header("x-name", "kept").open();
        exchange.requestHeaders(false);
        exchange.requestBody("hel".getBytes(US_ASCII), false);
        exchange.requestBody("lo".getBytes(US_ASCII), false);
        assertFalse(exchange.reachedUpstream());
        exchange.requestTrailers(HeaderList.of("x-end", "1"));
        assertEquals("[hello]", exchange.upstream().body());
        assertEquals("5", exchange.upstream().headers().first("x-request-size").orElseThrow());
        assertTrue(exchange.upstream().complete());
      }
    }
  }

  /** Without the option the body waits for the headers, which wait for the body. */
  @Test
  void withoutTheOptionTheStreamStandsStill() {
    for (var engine : engines()) {
      try (var host = engine.allowOnHeadersStopIteration(false)) {
        var exchange = host.post("/", "hello").open();
        exchange.requestHeaders(false);
        exchange.requestBody("hello".getBytes(US_ASCII), true);
        assertTrue(exchange.paused());
        assertFalse(exchange.reachedUpstream());
      }
    }
  }
}
