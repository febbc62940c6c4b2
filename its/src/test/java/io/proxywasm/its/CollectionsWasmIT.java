package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.harness.FilterHost;
import io.proxywasm.its.filters.CollectingFilter;
import io.proxywasm.maven.wasm.StackTraceDecoder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The collector takes nothing that is in use. */
class CollectionsWasmIT {
  @TempDir static Path folder;
  private static TestModule module;

  @BeforeAll
  static void compile() throws Exception {
    module = TestModule.of(CollectingFilter.class, 2 << 20, folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"statics", "null", "bounds", "cast"})
  void keepsWhatIsInUse(String way) {
    try (var host = FilterHost.module(module.wasm())) {
      for (int i = 0; i < 5; i++) {
        var exchange = host.get("/").header("x-way", way).send();
        assertEquals(
            200,
            exchange.downstream().status(),
            () -> StackTraceDecoder.decode(exchange.logs().toString(), module.symbols()));
      }
    }
  }
}
