package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.LogLine;
import io.proxywasm.its.filters.MeasuringFilter;
import io.proxywasm.its.filters.SharingFilter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shared data and queues between VMs, on the JVM and as wasm. */
class SharedWasmIT {
  @TempDir static Path folder;
  private static TestModule module;

  @BeforeAll
  static void compile() throws Exception {
    module = TestModule.of(SharingFilter.class, 16 << 20, folder);
  }

  private static String ask(FilterHost host, String order, String value) {
    var exchange = host.get("/").header("x-do", order).header("x-value", value).send();
    assertEquals(200, exchange.downstream().status(), () -> exchange.logs().toString());
    return exchange.downstream().headers().first("x-answer").orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void workersHaveTheirDataInCommon(Engine engine) {
    try (var host = module.host(engine);
        var worker = module.host(engine).sharing(host);
        var stranger = module.host(engine).sharing(host).vmId("other")) {
      assertEquals("absent", ask(host, "get", ""));
      assertEquals("1", ask(host, "add", ""));
      assertEquals("2", ask(worker, "add", ""));
      assertEquals("1", ask(stranger, "add", ""));
      assertEquals("a", ask(worker, "append", "a"));
      assertEquals("a,é", ask(host, "append", "é"));
      assertEquals("a,é", ask(worker, "get", ""));
      ask(host, "set", "");
      assertEquals("", ask(worker, "get", ""));
      assertArrayEquals(
          new byte[] {2, 0, 0, 0, 0, 0, 0, 0}, worker.sharedData("count").orElseThrow());
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aValueThatIsNoNumberIsNotTakenForOne(Engine engine) {
    try (var host = module.host(engine).sharedData("count", "three")) {
      var exchange = host.get("/").send();
      assertEquals(500, exchange.downstream().status());
      assertTrue(
          exchange
              .logs()
              .toString()
              .contains("the shared value of count has 5 bytes; a number has 8"),
          () -> exchange.logs().toString());
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aListenerGetsWhatOtherVmsEnqueue(Engine engine) {
    try (var listener = module.host(engine).vmId("hub").configure("listen");
        var sender = module.host(engine).sharing(listener).configure("hub")) {
      for (String value : new String[] {"a", "", "fail", "ß"}) {
        ask(sender, "enqueue", value);
      }
      assertEquals(List.of("heard a", "heard ", "heard fail", "heard ß"), heard(listener));
      assertNull(listener.vmFailure());
      assertTrue(
          listener
              .logs()
              .toString()
              .contains(
                  "exception in a plugin's handler of context 1: "
                      + "java.lang.IllegalStateException: asked to fail"),
          () -> listener.logs().toString());
      assertEquals("empty", ask(sender, "dequeue", ""));
      assertEquals(4, listener.metrics().counter("heard").orElseThrow());
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void theLastWorkerThatRegistersIsToldAndFindsWhatIsThere(Engine engine) {
    try (var first = module.host(engine).vmId("hub").configure("listen");
        var sender = module.host(engine).sharing(first).configure("hub")) {
      first.end();
      ask(sender, "enqueue", "early");
      try (var second = module.host(engine).sharing(first).vmId("hub").configure("listen")) {
        assertEquals(List.of(), heard(second));
        ask(sender, "enqueue", "late");
        assertEquals(List.of("heard early", "heard late"), heard(second));
        assertEquals(List.of(), heard(first));
      }
    }
  }

  private static List<String> heard(FilterHost host) {
    return host.logs().stream()
        .map(LogLine::message)
        .filter(message -> message.startsWith("heard"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aQueueCanBeAbsentOrTakenFromByHand(Engine engine) {
    try (var sender = module.host(engine).configure("hub");
        var listener = module.host(engine).sharing(sender).vmId("hub")) {
      assertEquals("false", ask(sender, "resolve", "queue"));
      listener.configure("listen");
      assertEquals("true", ask(sender, "resolve", "queue"));
      assertEquals("false", ask(sender, "resolve", "another"));
      listener.end();
      ask(sender, "enqueue", "a");
      assertEquals("a", ask(sender, "dequeue", ""));
      assertEquals("empty", ask(sender, "dequeue", ""));
    }
  }

  @Test
  void onlyAModuleThatSharesHasTheCalls() throws Exception {
    assertEquals(
        List.of(
            "proxy_dequeue_shared_queue",
            "proxy_enqueue_shared_queue",
            "proxy_get_shared_data",
            "proxy_on_queue_ready",
            "proxy_register_shared_queue",
            "proxy_resolve_shared_queue",
            "proxy_set_shared_data"),
        sharing(module));
    assertEquals(List.of(), sharing(TestModule.of(MeasuringFilter.class, 16 << 20, folder)));
  }

  private static List<String> sharing(TestModule module) throws Exception {
    return module.functions("proxy_").stream()
        .filter(name -> name.contains("shared") || name.contains("queue"))
        .sorted()
        .toList();
  }
}
