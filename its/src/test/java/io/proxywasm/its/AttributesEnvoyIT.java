package io.proxywasm.its;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.UpstreamResponse;
import io.proxywasm.harness.envoy.EchoUpstream;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyLogLine;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.its.filters.AttributeFilter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every attribute, in each phase: its value and type in Envoy, and in both test engines. */
class AttributesEnvoyIT {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String REQUEST =
      "POST /a/b?c=d HTTP/1.1\r\nhost: <host>\r\ncontent-length: 5\r\nreferer: http://r\r\n"
          + "user-agent: probe\r\nx-two: 1\r\nx-two: 2\r\nconnection: close\r\n\r\nhello";

  @TempDir static Path folder;

  private static TestModule module;
  private static Path envoy;

  @BeforeAll
  static void compile() throws Exception {
    module = TestModule.of(AttributeFilter.class, 16 << 20, folder);
    envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
  }

  @Test
  void inEnvoy() throws Exception {
    try (var upstream = EchoUpstream.start();
        var proxy = start(AttributeSetup.plain(module.wasm(), upstream.uri().getPort()));
        var client = new Socket(InetAddress.getLoopbackAddress(), proxy.port())) {
      send(client, "127.0.0.1:" + proxy.port());
      var expected =
          AttributeExpectations.read(
              "attributes.txt",
              Map.of(
                  "<client>", Integer.toString(client.getLocalPort()),
                  "<listener>", Integer.toString(proxy.port()),
                  "<upstream>", Integer.toString(upstream.uri().getPort())));
      expected.check(told(proxy));
      expected.checkPlugin(told(proxy));
    }
  }

  @Test
  void ofTlsConnectionsInEnvoy() throws Exception {
    var client = TestCertificate.make(folder, "client");
    var own = TestCertificate.make(folder, "proxy");
    var server = TestCertificate.make(folder, "server");
    try (var proxy = start(AttributeSetup.mutualTls(module.wasm(), folder));
        var socket =
            (SSLSocket)
                client.trusting(own).getSocketFactory().createSocket("127.0.0.1", proxy.port())) {
      var parameters = socket.getSSLParameters();
      parameters.setServerNames(List.of(new SNIHostName("asked.example")));
      socket.setSSLParameters(parameters);
      send(socket, "asked.example");
      AttributeExpectations.read(
              "tls-attributes.txt",
              Map.of("<client sha256>", client.sha256(), "<server sha256>", server.sha256()))
          .check(told(proxy));
    }
  }

  private static EnvoyProcess start(String bootstrap) throws Exception {
    return EnvoyProcess.start(envoy, bootstrap, EnvoyOptions.defaults());
  }

  private static void send(Socket socket, String host) throws Exception {
    socket.getOutputStream().write(REQUEST.replace("<host>", host).getBytes(US_ASCII));
    var answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
    assertTrue(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
  }

  /** Returns the filter's lines; the access log follows the response. */
  private static List<String> told(EnvoyProcess proxy) throws InterruptedException {
    assertTrue(
        proxy.awaitLog(line -> line.toString().contains("@log|no_such|"), LIMIT).isPresent());
    return proxy.log().stream()
        .filter(EnvoyLogLine::fromFilter)
        .map(EnvoyLogLine::filterMessage)
        .toList();
  }

  private static List<FilterHost> engines() {
    return List.of(
        FilterHost.of(Engine.JVM, AttributeFilter.class), FilterHost.module(module.wasm()));
  }

  /** What the surroundings tell is set where it differs from the harness's own. */
  @Test
  void inTheEngines() {
    var expected =
        AttributeExpectations.read("engine-attributes.txt", Map.of("<then>", "time 1000000000 5"));
    for (var engine : engines()) {
      try (var host = engine.clock(InstantSource.fixed(Instant.ofEpochSecond(1_000_000_000, 5)))) {
        exchange(host.rootId("root"));
        expected.check(lines(host));
      }
    }
  }

  @Test
  void setByTheTest() {
    for (var engine : engines()) {
      try (var host = engine) {
        host.property(List.of("request", "size"), 1L << 40)
            .property(List.of("metadata", "filter_metadata", "test", "number"), 2.5)
            .property(List.of("connection", "mtls"), true)
            .property(List.of("request", "time"), Instant.ofEpochSecond(-1, 250))
            .property(List.of("response", "backend_latency"), Duration.ofMillis(12))
            .property(List.of("response", "trailers"), Map.of("a", "b"))
            .property(List.of("xds", "listener_direction"), 2)
            .property(List.of("upstream", "port"), "80");
        exchange(host);
        var told = lines(host);
        assertTold("request.size|integer 1099511627776", told);
        assertTold("metadata real|number 2.5", told);
        assertTold("connection.mtls|boolean true", told);
        assertTold("request.time|time -1 250", told);
        assertTold("response.backend_latency|duration 12000000", told);
        assertTold("response.trailers|map {a=b}", told);
        assertTold("xds.listener_direction|OUTBOUND", told);
        assertTold(
            "upstream.port|ParseFailureException: the attribute upstream.port is no integer: it has"
                + " 2 bytes, an integer has 8",
            told);
      }
    }
  }

  private static void assertTold(String line, List<String> told) {
    assertEquals(5, told.stream().filter(each -> each.endsWith("|" + line)).count(), line);
  }

  private static void exchange(FilterHost host) {
    host.request("POST", "/a/b?c=d")
        .header("content-length", "5")
        .header("referer", "http://r")
        .header("user-agent", "probe")
        .header("x-two", "1")
        .header("x-two", "2")
        .body("hello")
        .respondWith(UpstreamResponse.status(200).header("content-type", "text/plain").body("abc"))
        .send();
  }

  private static List<String> lines(FilterHost host) {
    return host.logs().stream().map(line -> line.message()).toList();
  }
}
