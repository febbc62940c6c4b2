package io.proxywasm.harness.internal.engine;

import com.dylibso.chicory.wabt.Wat2Wasm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small modules in wasm's text form. */
final class Wat {
  /** What every filter module has: ABI marker, memory, an allocator that hands out 4096 and on. */
  static final String BASE =
      """
      (memory (export "memory") 1 2)
      (global $next (mut i32) (i32.const 4096))
      (func (export "proxy_abi_version_0_2_1"))
      (func (export "proxy_on_memory_allocate") (param i32) (result i32)
        (global.get $next)
        (global.set $next (i32.add (global.get $next) (local.get 0))))
      """;

  private Wat() {}

  /** Writes a filter module: imports, the base, and more definitions. */
  static Path filter(Path folder, String imports, String definitions) throws IOException {
    return module(folder, imports + BASE + definitions);
  }

  static Path module(Path folder, String fields) throws IOException {
    byte[] wasm = Wat2Wasm.parse("(module " + fields + ")");
    return Files.write(Files.createTempFile(folder, "guest", ".wasm"), wasm);
  }
}
