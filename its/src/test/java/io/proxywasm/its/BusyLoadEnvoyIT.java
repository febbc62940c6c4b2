package io.proxywasm.its;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.envoy.EchoUpstream;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.harness.envoy.LoadDriver;
import io.proxywasm.harness.envoy.WireMessage;
import io.proxywasm.its.filters.BusyPlugin;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A filter that calls out, measures, shares and ticks, in two workers of real Envoy: every reply
 * comes to its own stream, nothing that lasts beyond a callback stays behind.
 */
class BusyLoadEnvoyIT {
  private static final int CONNECTIONS = 16;
  private static final int WARM = 50_000;
  private static final int TOTAL = 200_000;
  private static final long RESIDENT_SLACK = 5L << 20;
  private static final Pattern STATE =
      Pattern.compile(
          "(\\d+) streams=(\\d+) callouts=(\\d+) pages=(\\d+) collections=(\\d+) replies=(\\d+)");

  @TempDir static Path folder;

  private record VmState(int streams, int callouts, int pages, int collections, long replies) {}

  @Test
  void leavesNothingBehind() throws Exception {
    var module = TestModule.of(BusyPlugin.class, 128 << 20, folder);
    var envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    try (var upstream = EchoUpstream.start();
        var service = EchoUpstream.start();
        var proxy =
            EnvoyProcess.start(
                envoy,
                EnvoyConfig.of(module.wasm(), upstream.uri()).cluster("service", service.uri()),
                EnvoyOptions.defaults().withWorkers(2).withLogLevel("warning"))) {
      run(proxy, 0, WARM);
      var warm = states(proxy);
      long residentWarm = proxy.residentBytes();
      run(proxy, WARM, TOTAL - WARM);
      long grown = proxy.residentBytes() - residentWarm;
      var end = states(proxy);
      System.out.printf(
          "busy in Envoy: %d requests, resident memory %+d KiB, VMs %s then %s%n",
          TOTAL, grown >> 10, warm, end);

      assertTrue(grown <= RESIDENT_SLACK, "resident memory grew by " + grown + " bytes");
      assertEquals(2, end.size(), () -> "workers that served: " + end);
      end.forEach(
          (vm, state) -> {
            assertEquals(
                1, state.streams(), "streams of VM " + vm + ", the one that asks included");
            assertEquals(0, state.callouts(), "callouts of VM " + vm);
            assertEquals(warm.get(vm).pages(), state.pages(), "pages of VM " + vm);
            assertTrue(state.collections() >= 3, () -> "too few collections: " + state);
            assertEquals(TOTAL, state.replies(), "replies counted by both workers");
          });
      Map<String, Long> stats = proxy.stats();
      assertEquals(TOTAL, stats.get("wasmcustom.method=.=GET;.;requests"));
      assertEquals(0, stats.get("wasmcustom.open"));
      assertTrue(stats.get("wasmcustom.ticks") > 100, () -> "ticks: " + stats);
    }
  }

  private static void run(EnvoyProcess proxy, int first, int count) throws InterruptedException {
    var report =
        new LoadDriver(proxy.uri(), BusyLoadEnvoyIT::request, BusyLoadEnvoyIT::mismatch)
            .run(CONNECTIONS, first, count);
    assertNull(report.firstMismatch());
    assertEquals(count, report.answered(200), () -> "answers by status: " + report.statuses());
    assertEquals(0, report.failures());
  }

  private static byte[] request(int index) {
    return ("GET " + path(index) + " HTTP/1.1\r\nhost: a\r\n\r\n").getBytes(ISO_8859_1);
  }

  private static String path(int index) {
    return "/busy/" + index + "x".repeat(index % 200);
  }

  private static @Nullable String mismatch(int index, WireMessage response) {
    String upstream = response.text();
    return upstream.contains("\nx-echoes: true\n")
            && upstream.contains("\nx-reply: 200 ")
            && upstream.contains(path(index))
        ? null
        : "status " + response.status() + ": " + upstream;
  }

  /** Asks each worker, by many connections, once nothing else is under way. */
  private static Map<String, VmState> states(EnvoyProcess proxy) throws InterruptedException {
    Map<String, VmState> states = new ConcurrentHashMap<>();
    for (int i = 0; i < 64; i++) {
      var report =
          new LoadDriver(
                  proxy.uri(),
                  index -> "GET /state HTTP/1.1\r\nhost: a\r\n\r\n".getBytes(ISO_8859_1),
                  (index, response) -> note(response.text(), states))
              .run(1, 0, 1);
      assertNull(report.firstMismatch());
    }
    return states;
  }

  private static @Nullable String note(String text, Map<String, VmState> states) {
    var match = STATE.matcher(text);
    if (!match.matches()) {
      return text;
    }
    states.put(
        match.group(1),
        new VmState(
            Integer.parseInt(match.group(2)),
            Integer.parseInt(match.group(3)),
            Integer.parseInt(match.group(4)),
            Integer.parseInt(match.group(5)),
            Long.parseLong(match.group(6))));
    return null;
  }
}
