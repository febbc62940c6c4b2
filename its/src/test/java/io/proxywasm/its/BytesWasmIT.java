package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.its.filters.CopyingFilter;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Header values pass a filter byte for byte. */
class BytesWasmIT {
  @TempDir static Path folder;

  @ParameterizedTest
  @EnumSource(Engine.class)
  void valuesThatAreNoTextStayAsTheyAre(Engine engine) throws Exception {
    try (var host =
        switch (engine) {
          case JVM -> FilterHost.of(engine, CopyingFilter.class);
          case CHICORY ->
              FilterHost.module(TestModule.of(CopyingFilter.class, 16 << 20, folder).wasm());
        }) {
      var exchange = host.get("/").header("x-bytes", HeaderBytes.value()).send();
      for (var name : HeaderBytes.COPIES) {
        var values = exchange.upstream().headers().allBytes(name);
        assertEquals(1, values.size(), name);
        assertArrayEquals(HeaderBytes.value(), values.get(0), name);
      }
    }
  }
}
