package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.fail;

import io.proxywasm.its.filters.CanaryFilter;
import io.proxywasm.its.fuzz.Fuzz;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host that breaks the ABI's rules drives a filter that does anything at any time: no trap, no
 * exception that leaves a callback, no stream that sees what is another's, no context that is left.
 *
 * <p>{@code -Dproxywasm.fuzz.inputs=1000000} makes it longer, {@code -Dproxywasm.fuzz.seed=}
 * repeats a run.
 */
class AbiFuzzWasmIT {
  private static final int INPUTS = Integer.getInteger("proxywasm.fuzz.inputs", 20_000);
  private static final long SEED = Long.getLong("proxywasm.fuzz.seed", System.nanoTime());

  @TempDir static Path folder;

  @Test
  void aModuleTakesWhateverTheProxyDoes() throws Exception {
    var module = TestModule.of(CanaryFilter.class, 4 << 20, folder);
    assertRight(Fuzz.ofModule(module.wasm(), SEED).run(INPUTS));
  }

  @Test
  void theJvmTakesWhateverTheProxyDoes() {
    assertRight(Fuzz.onJvm(CanaryFilter.class, SEED).run(INPUTS));
  }

  private static void assertRight(Fuzz.Report report) {
    System.out.println(report.summary());
    report.failure().ifPresent(failure -> fail(failure));
  }
}
