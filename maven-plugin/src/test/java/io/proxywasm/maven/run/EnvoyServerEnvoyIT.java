package io.proxywasm.maven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.envoy.EnvoySource;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvoyServerEnvoyIT {
  @TempDir Path folder;
  private final RecordedLog log = new RecordedLog();
  private Path module;

  @BeforeEach
  void assemble() throws Exception {
    module = Guest.in(folder);
  }

  private FilterServer start(int port, String configuration) throws RunException {
    RunOptions options =
        new RunOptions(RunEngine.ENVOY, port, null, "guest", false, EnvoySource.fromSystem(), log);
    return FilterServer.start(options, new RunFilter(module, configuration));
  }

  private static String get(FilterServer server) throws Exception {
    // A connection of its own: one kept alive would belong to the Envoy before.
    HttpRequest request = HttpRequest.newBuilder(server.uri().resolve("/a")).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void replacesTheFilterOnTheSamePort() throws Exception {
    try (FilterServer server = start(0, "one")) {
      int port = server.port();
      String body = get(server);
      assertTrue(body.startsWith("GET /a HTTP/1.1\n"), body);
      assertTrue(body.contains("\nx-config: one\n"), body);
      server.replace(new RunFilter(module, "two"));
      assertEquals(port, server.port());
      assertTrue(get(server).contains("\nx-config: two\n"));
      assertTrue(log.infos.contains("[info] two"), log.infos.toString());
    }
  }

  @Test
  void servesOnWhenTheNextFilterIsRefused() throws Exception {
    try (FilterServer server = start(0, "one")) {
      RunFilter refused = new RunFilter(module, "!two");
      String message = assertThrows(RunException.class, () -> server.replace(refused)).getMessage();
      assertTrue(message.contains("wasm log: !two\n"), message);
      assertTrue(get(server).contains("\nx-config: one\n"));
    }
  }

  @Test
  void saysWhenThePortIsInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String message =
          assertThrows(RunException.class, () -> start(taken.getLocalPort(), "one")).getMessage();
      assertTrue(message.startsWith("Cannot listen on port " + taken.getLocalPort()), message);
    }
  }
}
