package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.its.filters.LineCounter;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections through two workers of real Envoy, for long enough to show what leaks. */
class TcpLoadEnvoyIT {
  private static final int WARM = 3_000;
  private static final int TOTAL = 10_000;
  private static final int DROPPED = 50;

  /** How often single connections ask until each worker has told of no other stream. */
  private static final int QUESTIONS = 2_000;

  @TempDir static Path folder;

  @Test
  void echoesAndCountsEveryLineInMemoryThatStays() throws Exception {
    var module = TestModule.of(LineCounter.class, 64 << 20, folder);
    var envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    try (var upstream = new TcpEcho();
        var proxy =
            EnvoyProcess.start(
                envoy,
                EnvoyConfig.of(module.wasm(), URI.create("tcp://127.0.0.1:" + upstream.port())),
                EnvoyOptions.defaults().withWorkers(2).withLogLevel("warning"))) {
      var load = new TcpLoad(proxy.port());
      long begin = System.nanoTime();
      assertEquals(WARM - WARM / DROPPED, load.run(0, WARM), load::firstMismatch);
      var warm = load.vms();
      int rest = TOTAL - WARM;
      assertEquals(rest - rest / DROPPED, load.run(WARM, rest), load::firstMismatch);
      double seconds = (System.nanoTime() - begin) / 1e9;
      assertNull(load.firstMismatch());
      assertEquals(2, load.vms().size(), "workers that served: " + load.vms());

      boolean empty = false;
      for (int i = 1; i < QUESTIONS && !empty; i++) {
        // Not a number of which the client drops one.
        load.run(TOTAL + i * DROPPED + 1, 1);
        empty = load.vms().values().stream().allMatch(state -> state.streams() == 1);
      }
      System.out.printf(
          "line counter in Envoy: %d connections, %.0f/s, VMs %s then %s%n",
          TOTAL, TOTAL / seconds, warm, load.vms());
      assertTrue(empty, "streams left: " + load.vms());
      load.vms()
          .forEach(
              (vm, state) -> {
                assertTrue(state.collections() > 0, "no collection: " + state);
                assertEquals(warm.get(vm).pages(), state.pages(), "pages of VM " + vm);
              });
    }
  }
}
