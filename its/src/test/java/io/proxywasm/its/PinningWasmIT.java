package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.harness.FilterHost;
import io.proxywasm.its.filters.MovingFilter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host call was given an address of stays there, even if the collector runs within it. */
class PinningWasmIT {
  @TempDir static Path folder;

  @Test
  void hostCallsSurviveACollectorThatMovesObjects() throws Exception {
    var module = TestModule.of(MovingFilter.class, 2 << 20, folder);
    try (var host = FilterHost.module(module.wasm())) {
      var body = "0123456789".repeat(2_000);
      for (int i = 0; i < 20; i++) {
        assertEquals("the same true", host.post("/", body).send().upstream().body());
      }
    }
  }
}
