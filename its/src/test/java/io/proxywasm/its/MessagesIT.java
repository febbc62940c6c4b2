package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HeaderList;
import io.proxywasm.harness.UpstreamResponse;
import io.proxywasm.harness.envoy.EchoUpstream;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyException;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.its.filters.MessageFilter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same filter changes the same messages in the same way on the JVM, in Chicory, in Envoy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesIT {
  @TempDir static Path folder;

  private TestModule module;
  private Path envoy;

  /** What upstream and downstream saw; the upstream is absent when nothing reached it. */
  record Seen(
      Optional<HeaderList> upstreamHeaders,
      String upstreamBody,
      int status,
      HeaderList headers,
      String body) {}

  @BeforeAll
  void compile() throws Exception {
    module = TestModule.of(MessageFilter.class, 16 << 20, folder);
    envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
  }

  @Test
  void changesMessagesOnTheJvm() {
    try (var host = FilterHost.of(Engine.JVM, MessageFilter.class)) {
      check(inHarness(host.rootId("messages"), false));
      checkLocal(inHarness(host, true));
    }
  }

  @Test
  void changesMessagesInChicory() {
    try (var host = FilterHost.module(module.wasm())) {
      check(inHarness(host.rootId("messages"), false));
      checkLocal(inHarness(host, true));
    }
  }

  @Test
  void changesMessagesInEnvoy() throws Exception {
    try (var upstream = EchoUpstream.start();
        var proxy = start(upstream, "messages")) {
      check(inEnvoy(proxy, false));
      checkLocal(inEnvoy(proxy, true));
    }
  }

  @Test
  void refusesARootIdWithoutAPlugin() {
    try (var upstream = EchoUpstream.start()) {
      var refused = assertThrows(EnvoyException.class, () -> start(upstream, "misspelt").close());
      assertTrue(
          refused
              .getMessage()
              .contains(
                  "no plugin is registered for the root id \"misspelt\"; set the proxy's root_id to"
                      + " one of: messages, other"),
          refused::getMessage);
    }
  }

  private static void check(Seen seen) {
    var headers = seen.upstreamHeaders().orElseThrow();
    assertFalse(headers.contains("x-removed"));
    assertEquals(List.of("new"), headers.all("x-replaced"));
    assertEquals(List.of("one", "two"), headers.all("x-many"));
    assertEquals(List.of("one|two"), headers.all("x-values"));
    assertEquals(List.of("/a?b=c"), headers.all("x-path"));
    assertEquals(List.of("none"), headers.all("x-nothing"));
    assertEquals("[234]123456789,9!", seen.upstreamBody());
    assertEquals(200, seen.status());
    assertEquals(Optional.of("200"), seen.headers().first("x-status"));
    assertEquals(
        Optional.of(
            "proxy_add_header_map_value(request headers, \"x-late\") answered BAD_ARGUMENT"),
        seen.headers().first("x-late"));
    assertTrue(seen.body().startsWith("start!"), seen.body());
    assertTrue(seen.body().endsWith("!end"), seen.body());
  }

  private static void checkLocal(Seen seen) {
    assertTrue(seen.upstreamHeaders().isEmpty(), "the request reached the upstream");
    assertEquals(418, seen.status());
    assertEquals(Optional.of("here"), seen.headers().first("x-made"));
    assertEquals("start!tea!end", seen.body());
  }

  private static Seen inHarness(FilterHost host, boolean local) {
    var request =
        host.request("POST", "/a?b=c")
            .header("x-removed", "1")
            .header("x-replaced", "old")
            .header("x-many", "one")
            .header("x-many", "two")
            .chunk("12345")
            .chunk("6789")
            .respondWith(UpstreamResponse.status(200).chunk("echo").chunk("ed"));
    var exchange = (local ? request.header("x-local", "yes") : request).send();
    var response = exchange.downstream();
    return exchange.reachedUpstream()
        ? new Seen(
            Optional.of(exchange.upstream().headers()),
            exchange.upstream().body(),
            response.status(),
            response.headers(),
            response.body())
        : new Seen(Optional.empty(), "", response.status(), response.headers(), response.body());
  }

  private EnvoyProcess start(EchoUpstream upstream, String rootId) throws EnvoyException {
    return EnvoyProcess.start(
        envoy,
        EnvoyConfig.of(module.wasm(), upstream.uri()).rootId(rootId),
        EnvoyOptions.defaults());
  }

  private static Seen inEnvoy(EnvoyProcess proxy, boolean local) throws Exception {
    var request =
        HttpRequest.newBuilder(proxy.uri().resolve("/a?b=c"))
            .headers("x-removed", "1", "x-replaced", "old", "x-many", "one", "x-many", "two")
            .POST(BodyPublishers.ofString("123456789"));
    if (local) {
      request.header("x-local", "yes");
    }
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    var headers =
        response.headers().map().entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .map(value -> new HeaderList.Entry(entry.getKey(), value)))
            .toList();
    var echo = response.body();
    int head = echo.indexOf("\n\n");
    if (head < 0) {
      return new Seen(
          Optional.empty(), "", response.statusCode(), HeaderList.of(headers), response.body());
    }
    var upstreamHeaders =
        echo.substring(0, head)
            .lines()
            .skip(1)
            .map(line -> line.split(": ", 2))
            .map(pair -> new HeaderList.Entry(pair[0], pair.length > 1 ? pair[1] : ""))
            .toList();
    return new Seen(
        Optional.of(HeaderList.of(upstreamHeaders)),
        echo.substring(head + 2).replaceFirst("!end$", ""),
        response.statusCode(),
        HeaderList.of(headers),
        echo);
  }
}
