package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.harness.Engine;
import io.proxywasm.its.filters.MeasuredHello;
import io.proxywasm.its.filters.MeasuringFilter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Metrics, on the JVM and as wasm. */
class MetricsWasmIT {
  @TempDir static Path folder;
  private static TestModule module;

  @BeforeAll
  static void compile() throws Exception {
    module = TestModule.of(MeasuringFilter.class, 16 << 20, folder);
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void metricsHaveTheirValues(Engine engine) {
    try (var host = module.host(engine)) {
      host.get("/").send();
      host.post("/", "four").respondWith(404).send();
      var last = host.post("/", "123456789").send().downstream().headers();
      var metrics = host.metrics();
      assertEquals(OptionalLong.of(3), metrics.counter("requests"));
      assertEquals(OptionalLong.of(1), metrics.counter("answers", "method=GET", "status=200"));
      assertEquals(OptionalLong.of(1), metrics.counter("answers", "method=POST", "status=404"));
      assertEquals(OptionalLong.of(1), metrics.counter("answers", "method=POST", "status=200"));
      assertEquals(OptionalLong.of(0), metrics.gauge("active.requests"));
      assertEquals(OptionalLong.of(4_000_000_000L), metrics.gauge("limit"));
      assertEquals(List.of(4L, 9L), metrics.histogram("request_bytes", "method=POST"));
      assertEquals("3", last.first("x-requests").orElseThrow());
      assertEquals("1", last.first("x-active").orElseThrow());
      assertEquals("4000000000", last.first("x-limit").orElseThrow());
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void theProxyHearsOfEachMetricOnce(Engine engine) {
    try (var host = module.host(engine)) {
      host.get("/").send();
      host.get("/").send();
      assertEquals(
          4,
          host.trace().lines().filter(line -> line.contains("proxy_define_metric")).count(),
          host::trace);
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void workersCountTogether(Engine engine) {
    try (var host = module.host(engine);
        var other = module.host(engine).sharing(host)) {
      host.get("/").send();
      assertEquals(
          "2", other.get("/").send().downstream().headers().first("x-requests").orElseThrow());
    }
  }

  @Test
  void onlyAModuleThatMeasuresHasTheCalls() throws Exception {
    assertEquals(
        List.of(
            "proxy_define_metric",
            "proxy_get_metric",
            "proxy_increment_metric",
            "proxy_record_metric"),
        module.functions("metric").stream().sorted().toList());
    var hello = TestModule.of(MeasuredHello.class, 16 << 20, folder);
    assertEquals(List.of(), hello.functions("metric"));
  }
}
