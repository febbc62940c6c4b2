package io.proxywasm.its;

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
import io.proxywasm.harness.envoy.LoadReport;
import io.proxywasm.its.filters.MeasuredHello;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The hello filter in two workers of real Envoy, for long enough to show what leaks or corrupts.
 */
class HelloLoadEnvoyIT {
  private static final int CONNECTIONS = 16;
  private static final int WARM = 50_000;
  private static final int TOTAL = 200_000;
  private static final long RESIDENT_SLACK = 5L << 20;

  @TempDir static Path folder;

  @Test
  void answersEveryRequestRightInMemoryThatStays() throws Exception {
    var module = TestModule.of(MeasuredHello.class, 128 << 20, folder);
    var envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    var load = new HelloLoad();
    try (var upstream = EchoUpstream.start();
        var proxy =
            EnvoyProcess.start(
                envoy,
                EnvoyConfig.of(module.wasm(), upstream.uri())
                    .configuration(HelloLoad.CONFIGURATION),
                EnvoyOptions.defaults().withWorkers(2).withLogLevel("warning"))) {
      var driver = new LoadDriver(proxy.uri(), load::message, load::mismatch);

      assertAllRight(WARM, driver.run(CONNECTIONS, 0, WARM));
      long residentWarm = proxy.residentBytes();
      Map<String, HelloLoad.VmState> warm = load.vms();
      LoadReport rest = driver.run(CONNECTIONS, WARM, TOTAL - WARM);
      assertAllRight(TOTAL - WARM, rest);
      long grown = proxy.residentBytes() - residentWarm;

      System.out.printf(
          "hello in Envoy: %d requests, %.0f/s, resident memory %+d KiB, VMs %s then %s%n",
          TOTAL, rest.rate(), grown >> 10, warm, load.vms());
      assertTrue(grown <= RESIDENT_SLACK, "resident memory grew by " + grown + " bytes");
      assertEquals(2, load.vms().size(), "workers that served: " + load.vms());
      load.vms()
          .forEach(
              (vm, state) -> {
                assertTrue(state.collections() >= 3, "too few collections: " + state);
                assertEquals(warm.get(vm).pages(), state.pages(), "pages of VM " + vm);
              });
    }
  }

  private static void assertAllRight(int count, LoadReport report) {
    assertNull(report.firstMismatch());
    assertEquals(count, report.answered(200), () -> "answers by status: " + report.statuses());
    assertEquals(0, report.failures());
  }
}
