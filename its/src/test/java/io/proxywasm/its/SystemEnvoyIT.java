package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HeaderList;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.its.filters.SystemFilter;
import io.proxywasm.sdk.LogLevel;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time, randomness, environment variables and the log level, in Envoy and in both test engines. */
class SystemEnvoyIT {
  private static final Instant THEN = Instant.parse("2031-02-03T04:05:06.789012345Z");

  @TempDir static Path folder;

  private static TestModule module;

  @BeforeAll
  static void compile() throws Exception {
    module = TestModule.of(SystemFilter.class, 16 << 20, folder);
  }

  private static List<FilterHost> engines() {
    return List.of(FilterHost.of(Engine.JVM, SystemFilter.class), FilterHost.module(module.wasm()));
  }

  @Test
  void inTheEngines() {
    for (var engine : engines()) {
      try (var host =
          engine
              .clock(InstantSource.fixed(THEN))
              .logLevel(LogLevel.INFO)
              .environment("GREETING", "hello = h\u00e9llo")
              .environment("EMPTY", "")
              .configure("")) {
        host.advance(Duration.ofNanos(1_000));
        var first = headers(host);
        assertEquals("2031-02-03T04:05:06.789013345Z", text(first, "x-now"));
        assertEquals("1927857906789013345", text(first, "x-nanoseconds"));
        assertEquals("bits", text(first, "x-random"));
        assertNotEquals(text(first, "x-uuid"), text(headers(host), "x-uuid"));
        assertEquals("hello = h\u00e9llo", text(first, "x-in-main"));
        assertEquals("{GREETING=hello = h\u00e9llo, EMPTY=}", text(first, "x-environment"));
        assertEquals("none", text(first, "x-missing"));
        assertEquals("false", text(first, "x-debug"));
        assertEquals("1", text(first, "x-asked"));
        assertEquals("true", text(headers(host.logLevel(LogLevel.DEBUG)), "x-debug"));
      }
    }
  }

  @Test
  void withoutAnEnvironmentInTheEngines() {
    for (var engine : engines()) {
      try (var host = engine) {
        assertEquals("{}", text(headers(host), "x-environment"));
        assertEquals("none", text(headers(host), "x-in-main"));
      }
    }
  }

  private static HeaderList headers(FilterHost host) {
    return host.get("/").send().downstream().headers();
  }

  private static String text(HeaderList headers, String name) {
    return headers.first(name).orElseThrow();
  }

  @Test
  void inEnvoy() throws Exception {
    var config = config().environment("GREETING", "hello = hello").environment("EMPTY", "");
    try (var proxy = start(config, "info")) {
      var before = Instant.now();
      var first = get(proxy);
      var now = Instant.parse(text(first, "x-now"));
      assertFalse(now.isBefore(before), () -> now + " is before " + before);
      assertFalse(now.isAfter(Instant.now()), () -> now + " is to come");
      assertTrue(
          Long.parseLong(text(first, "x-nanoseconds")) > now.getEpochSecond() * 1_000_000_000L);
      assertEquals("bits", text(first, "x-random"));
      assertNotEquals(text(first, "x-uuid"), text(get(proxy), "x-uuid"));
      assertEquals("hello = hello", text(first, "x-in-main"));
      assertTrue(
          Set.of("{GREETING=hello = hello, EMPTY=}", "{EMPTY=, GREETING=hello = hello}")
              .contains(text(first, "x-environment")));
      assertEquals("none", text(first, "x-missing"));
      assertEquals("false", text(first, "x-debug"));
      assertEquals("1", text(first, "x-asked"));
    }
  }

  @Test
  void withoutAnEnvironmentAndWithAllLevelsInEnvoy() throws Exception {
    try (var proxy = start(config(), "debug")) {
      var headers = get(proxy);
      assertEquals("{}", text(headers, "x-environment"));
      assertEquals("true", text(headers, "x-debug"));
      assertEquals("2", text(headers, "x-asked"));
    }
  }

  private static EnvoyConfig config() {
    return EnvoyConfig.of(module.wasm(), URI.create("http://127.0.0.1:1"));
  }

  private static EnvoyProcess start(EnvoyConfig config, String level) throws Exception {
    var envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    return EnvoyProcess.start(envoy, config, EnvoyOptions.defaults().withLogLevel(level));
  }

  private static HttpHeaders get(EnvoyProcess proxy) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(proxy.uri()).build(), BodyHandlers.ofString())
        .headers();
  }

  private static String text(HttpHeaders headers, String name) {
    return headers.firstValue(name).orElseThrow();
  }
}
