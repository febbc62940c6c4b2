package io.proxywasm.its;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.proxywasm.examples.redact.RedactPlugin;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example that changes JSON bodies, in Envoy. */
class RedactEnvoyIT {
  private static final String RULES =
      """
      {"limit": 100000, "rules": [{"path": "password"}, {"path": "cards.*", "replacement": "*"}]}""";

  @TempDir static Path folder;

  private static HttpServer upstream;
  private static EnvoyProcess proxy;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws Exception {
    upstream = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    upstream.createContext("/", RedactEnvoyIT::answer);
    upstream.start();
    var address = URI.create("http://127.0.0.1:" + upstream.getAddress().getPort());
    var envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    var module = TestModule.of(RedactPlugin.class, 64 << 20, folder);
    var config = EnvoyConfig.of(module.wasm(), address).configuration(RULES);
    proxy = EnvoyProcess.start(envoy, config, EnvoyOptions.defaults());
  }

  @AfterAll
  static void stop() {
    proxy.close();
    upstream.stop(0);
  }

  private static String large(String cards, String password) {
    return "{\"text\": \"" + "\u00E4".repeat(20_000) + "\", \"cards\": " + cards + password + "}";
  }

  private static void answer(HttpExchange exchange) {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      byte[] body =
          switch (path) {
            case "/large" -> large("[1, 2]", ", \"password\": \"x\"").getBytes(UTF_8);
            case "/broken" -> "{\"password\": \"x\"".getBytes(UTF_8);
            default -> "{\"password\": \"x\", \"price\": 1.10}".getBytes(UTF_8);
          };
      exchange
          .getResponseHeaders()
          .add("content-type", path.equals("/text") ? "text/plain" : "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(proxy.uri().resolve(path)).build(), BodyHandlers.ofString(UTF_8));
  }

  @Test
  void redactsInEnvoy() throws Exception {
    var response = get("/");
    assertEquals("{\"price\":1.10}", response.body());
    assertTrue(response.headers().firstValue("content-length").isEmpty());
    assertEquals("{\"password\": \"x\", \"price\": 1.10}", get("/text").body());
  }

  @Test
  void redactsABodyOfManyChunks() throws Exception {
    assertEquals(
        large("[\"*\",\"*\"]", "").replace(": ", ":").replace(", ", ","), get("/large").body());
  }

  @Test
  void doesNotPassOnWhatItCannotRead() {
    assertThrows(IOException.class, () -> get("/broken"));
  }
}
