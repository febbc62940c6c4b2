package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertNull;

import io.proxywasm.harness.envoy.EchoUpstream;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.harness.envoy.LoadDriver;
import io.proxywasm.its.filters.CallingFilter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** HTTP callouts in real Envoy, to a server on this machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalloutEnvoyIT extends CalloutCases {
  private static final Pattern REPLY = Pattern.compile("(?m)^x-reply: (.*)$");

  @TempDir static Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private EchoUpstream upstream;
  private CalloutServer server;
  private EnvoyProcess proxy;

  @BeforeAll
  void start() throws Exception {
    upstream = EchoUpstream.start();
    server = new CalloutServer();
    URI gone;
    try (var closed = new ServerSocket(0)) {
      gone = URI.create("http://127.0.0.1:" + closed.getLocalPort());
    }
    var config =
        EnvoyConfig.of(TestModule.of(CallingFilter.class, 16 << 20, folder).wasm(), upstream.uri())
            .cluster("web", server.web())
            .cluster("wire", server.wire())
            .cluster("gone", gone)
            .emptyCluster("empty");
    proxy =
        EnvoyProcess.start(
            EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println),
            config,
            EnvoyOptions.defaults());
  }

  @AfterAll
  void stop() throws IOException {
    proxy.close();
    upstream.close();
    server.close();
  }

  @Override
  Response send(String... headers) throws Exception {
    var response =
        client.send(
            HttpRequest.newBuilder(proxy.uri()).headers(headers).build(), BodyHandlers.ofString());
    var echoed = REPLY.matcher(response.body());
    return new Response(
        response.statusCode(),
        response.body(),
        response
            .headers()
            .firstValue("x-reply")
            .orElseGet(() -> echoed.find() ? echoed.group(1) : ""));
  }

  @Override
  void sendAndLeave(String... headers) throws Exception {
    var request = new StringBuilder("GET / HTTP/1.1\r\nhost: a\r\n");
    for (int i = 0; i < headers.length; i += 2) {
      request.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
    }
    int before = server.slow();
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port())) {
      socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      server.awaitSlow(before + 1);
    }
  }

  @Override
  String awaitLogged(String text) throws InterruptedException {
    return proxy
        .awaitLog(line -> line.message().contains(text), Duration.ofSeconds(30))
        .orElseThrow()
        .message();
  }

  @Override
  boolean hasLogged(String text) {
    return proxy.log().stream().anyMatch(line -> line.message().contains(text));
  }

  @Test
  void everyReplyGoesToItsOwnStreamAndNoneIsLeft() throws Exception {
    var driver =
        new LoadDriver(
            proxy.uri(),
            index ->
                ("GET / HTTP/1.1\r\nhost: a\r\nx-do: resume\r\nx-path: /echo?id"
                        + index
                        + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1),
            (index, response) ->
                response.text().contains("x-reply: id" + index + "\n")
                    ? null
                    : response.startLine() + "\n" + response.text());
    var report = driver.run(16, 0, 20_000);
    assertNull(report.firstMismatch());
    assertNothingUnderWay();
  }

  /** Asks over many connections, which Envoy spreads over its workers. */
  @Override
  void assertNothingUnderWay() throws Exception {
    var driver =
        new LoadDriver(
            proxy.uri(),
            index ->
                "GET / HTTP/1.1\r\nhost: a\r\nx-do: open\r\n\r\n"
                    .getBytes(StandardCharsets.ISO_8859_1),
            (index, response) -> response.text().equals("0") ? null : response.text());
    assertNull(driver.run(16, 0, 64).firstMismatch());
  }
}
