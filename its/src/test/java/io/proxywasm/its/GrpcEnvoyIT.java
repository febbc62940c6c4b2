package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.envoy.EchoUpstream;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyLogLine;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.its.filters.GrpcFilter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** gRPC calls in Envoy, against a real gRPC server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrpcEnvoyIT extends GrpcCases {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir static Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private Path envoy;
  private EnvoyConfig config;
  private EchoUpstream upstream;
  private GrpcLab lab;
  private GrpcLab doomed;
  private EnvoyProcess proxy;
  private int seenLines;

  @BeforeAll
  void start() throws Exception {
    envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    var module = TestModule.of(GrpcFilter.class, 16 << 20, folder);
    upstream = EchoUpstream.start();
    lab = new GrpcLab();
    doomed = new GrpcLab();
    config =
        EnvoyConfig.of(module.wasm(), upstream.uri())
            .configuration("for the plugin")
            .grpcCluster("lab", lab.uri())
            .grpcCluster("users", lab.uri())
            .grpcCluster("doomed", doomed.uri())
            .grpcCluster("gone", unused())
            .emptyCluster("empty");
    proxy = EnvoyProcess.start(envoy, config, EnvoyOptions.defaults());
  }

  private static URI unused() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }
  }

  @AfterAll
  void stop() {
    proxy.close();
    doomed.close();
    lab.close();
    upstream.close();
  }

  @BeforeEach
  void forget() {
    seenLines = proxy.log().size();
    lab.cancelled.drainPermits();
    lab.hanging.drainPermits();
  }

  @AfterEach
  void stillRuns() {
    assertTrue(proxy.isAlive(), "Envoy ended");
  }

  private HttpRequest request(String... headers) {
    return HttpRequest.newBuilder(proxy.uri()).timeout(LIMIT).headers(headers).build();
  }

  @Override
  String send(String... headers) throws Exception {
    HttpResponse<String> response = client.send(request(headers), BodyHandlers.ofString());
    assertEquals(200, response.statusCode(), response::body);
    return response
        .body()
        .lines()
        .filter(line -> line.startsWith("x-reply: "))
        .findFirst()
        .map(line -> line.substring("x-reply: ".length()))
        .orElse(response.body());
  }

  @Override
  int sendFailing(String... headers) throws Exception {
    return client.send(request(headers), BodyHandlers.ofString()).statusCode();
  }

  @Override
  void sendAndLeave(String... headers) throws Exception {
    try (var socket = new Socket(proxy.uri().getHost(), proxy.uri().getPort())) {
      var text = new StringBuilder("GET / HTTP/1.1\r\nhost: a\r\n");
      for (int i = 0; i < headers.length; i += 2) {
        text.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
      }
      var out = socket.getOutputStream();
      out.write(text.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
      out.flush();
      await(lab.hanging, 1, "the call did not arrive");
    }
    long end = System.nanoTime() + LIMIT.toNanos();
    while (proxy.stats().get("http.filtered.downstream_rq_active") != 0) {
      assertTrue(System.nanoTime() < end, "the stream did not end");
      Thread.sleep(20);
    }
  }

  @Override
  void release() {
    lab.release();
  }

  @Override
  void awaitCancelled(int calls) throws Exception {
    await(lab.cancelled, calls, "the server was not told of the cancellation");
  }

  private static void await(Semaphore events, int count, String otherwise)
      throws InterruptedException {
    assertTrue(events.tryAcquire(count, LIMIT.toSeconds(), TimeUnit.SECONDS), otherwise);
  }

  @Override
  String logged(String text) {
    return proxy.log().stream()
        .skip(seenLines)
        .map(EnvoyLogLine::message)
        .filter(message -> message.contains(text))
        .collect(Collectors.joining("\n"));
  }

  /** The answer may be here before Envoy's log is read. */
  @Override
  String awaitLogged(String text) throws InterruptedException {
    return proxy.awaitLog(line -> line.message().contains(text), LIMIT).orElseThrow().message();
  }

  /** Once in the VM that tries the configuration and once in the worker's. */
  @Test
  void aPluginCallsWithoutAStream() throws Exception {
    assertTrue(
        proxy
            .awaitLog(line -> line.message().contains("the plugin got re:for the plugin"), LIMIT)
            .isPresent());
  }

  /** Why the SDK sends some names within a message. */
  @Test
  void aNameThatCanBeReadAsAMessageEndsEnvoy() throws Exception {
    try (var other = EnvoyProcess.start(envoy, config, EnvoyOptions.defaults())) {
      var request =
          HttpRequest.newBuilder(other.uri()).headers("x-do", "raw", "x-cluster", "users").build();
      assertThrows(IOException.class, () -> client.send(request, BodyHandlers.ofString()));
      long end = System.nanoTime() + LIMIT.toNanos();
      while (other.isAlive()) {
        assertTrue(System.nanoTime() < end, "Envoy did not end");
        Thread.sleep(20);
      }
    }
  }

  @Test
  void aServerThatGoesAwayEndsItsCalls() throws Exception {
    CompletableFuture<HttpResponse<String>> waiting =
        client.sendAsync(
            request("x-do", "talk", "x-cluster", "doomed", "x-method", "Hang"),
            BodyHandlers.ofString());
    await(doomed.hanging, 1, "the call did not arrive");
    doomed.close();
    String answer = waiting.get(LIMIT.toSeconds(), TimeUnit.SECONDS).body();
    assertTrue(answer.startsWith("initial []; trailing []; close UNAVAILABLE: " + RESET), answer);
  }
}
