package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.FilterHost;
import io.proxywasm.its.filters.MeasuredHello;
import io.proxywasm.sdk.LogLevel;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hello filter's module in one Chicory VM, over many collections. */
class HelloLoadWasmIT {
  private static final int WARM = 12_500;
  private static final int TOTAL = 50_000;

  @TempDir static Path folder;

  @Test
  void answersEveryRequestRightInMemoryThatStays() throws Exception {
    var module = TestModule.of(MeasuredHello.class, 16 << 20, folder);
    var load = new HelloLoad();
    try (var host = FilterHost.module(module.wasm())) {
      host.logLevel(LogLevel.WARN).configure(HelloLoad.CONFIGURATION);

      send(load, host, 0, WARM);
      int pagesWarm = host.memoryPages().orElseThrow();
      send(load, host, WARM, TOTAL);

      assertEquals(pagesWarm, host.memoryPages().orElseThrow(), "pages of 64 KiB");
      Map<String, HelloLoad.VmState> vms = load.vms();
      assertEquals(1, vms.size(), () -> "VMs that served: " + vms);
      vms.values()
          .forEach(vm -> assertTrue(vm.collections() >= 3, () -> "too few collections: " + vm));
    }
  }

  private static void send(HelloLoad load, FilterHost host, int first, int end) {
    for (int index = first; index < end; index++) {
      assertNull(load.mismatch(index, load.send(host, index)));
    }
  }
}
