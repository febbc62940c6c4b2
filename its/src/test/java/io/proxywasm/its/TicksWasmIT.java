package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.LogLine;
import io.proxywasm.its.filters.MeasuredHello;
import io.proxywasm.its.filters.TickingFilter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scheduled tasks, on the JVM and as wasm. */
class TicksWasmIT {
  @TempDir static Path folder;
  private static TestModule module;

  @BeforeAll
  static void compile() throws Exception {
    module = TestModule.of(TickingFilter.class, 16 << 20, folder);
  }

  private static List<String> messages(FilterHost host) {
    return host.logs().stream().map(LogLine::message).toList();
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void tasksRunAtTheirTimes(Engine engine) {
    try (var host = module.host(engine)) {
      host.configure("every 1000\nevery 1600\nonce 700").advance(Duration.ofMillis(699));
      assertEquals(List.of(), messages(host));
      host.advance(Duration.ofMillis(1));
      assertEquals(List.of("once 700"), messages(host));
      host.advance(Duration.ofMillis(3300));
      assertEquals(
          List.of(
              "once 700",
              "every 1000",
              "every 1600",
              "every 1000",
              "every 1000",
              "every 1600",
              "every 1000"),
          messages(host));
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void theProxyTicksOnlyWhenSomethingIsDue(Engine engine) {
    try (var host = module.host(engine)) {
      host.configure("every 1000\nonce 1700").advance(Duration.ofSeconds(2));
      assertEquals(3, count(host, "proxy_on_tick(1)"), host::trace);
      host.get("/").header("x-do", "cancel").send();
      assertTrue(host.trace().contains("proxy_set_tick_period_milliseconds(0) -> OK"), host::trace);
      host.advance(Duration.ofSeconds(10));
      assertEquals(3, count(host, "proxy_on_tick(1)"), host::trace);
    }
  }

  private static long count(FilterHost host, String line) {
    return host.trace().lines().filter(line::equals).count();
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void anExceptionIsLoggedAndThePeriodicTaskGoesOn(Engine engine) {
    try (var host = module.host(engine)) {
      host.configure("failing 1000\nevery 1500").advance(Duration.ofSeconds(2));
      assertNull(host.vmFailure());
      var log = String.join("\n", messages(host));
      assertTrue(
          log.contains(
              "exception in a plugin's handler of context 1:"
                  + " java.lang.IllegalStateException: asked to fail in failing 1000"),
          log);
      assertEquals(
          List.of("failing 1000", "every 1500", "failing 1000"),
          messages(host).stream()
              .filter(line -> !line.contains("exception"))
              .collect(Collectors.toList()));
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aStreamCanBeResumedByATask(Engine engine) {
    try (var host = module.host(engine).configure("every 1000")) {
      var waiting = host.get("/").header("x-do", "wait").send();
      var other = host.get("/").send();
      assertEquals(200, other.downstream().status());
      assertTrue(waiting.paused());
      host.advance(Duration.ofMillis(199));
      assertTrue(waiting.paused());
      host.advance(Duration.ofMillis(1));
      assertFalse(waiting.paused());
      assertEquals(200, waiting.downstream().status());
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void noTaskOutlivesItsPlugin(Engine engine) {
    try (var host = module.host(engine)) {
      host.configure("every 1000").advance(Duration.ofSeconds(1));
      host.configure("every 700").advance(Duration.ofSeconds(1));
      assertEquals(List.of("every 1000", "every 700"), messages(host));
    }
  }

  @Test
  void onlyAModuleThatSchedulesHasTheCallback() throws Exception {
    var hello = TestModule.of(MeasuredHello.class, 16 << 20, folder);
    assertEquals(
        List.of("proxy_set_tick_period_milliseconds", "proxy_on_tick"), module.functions("tick"));
    assertEquals(List.of(), hello.functions("tick"));
  }
}
