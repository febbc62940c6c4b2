package io.proxywasm.harness.internal.engine;

import com.dylibso.chicory.compiler.InterpreterFallback;
import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Modules parsed and compiled once per process and content: together they take over a second. */
final class CompiledModules {
  private static final Map<String, Compiled> CACHE = new ConcurrentHashMap<>();

  record Compiled(WasmModule module, Function<Instance, Machine> machines) {}

  private CompiledModules() {}

  static Compiled of(byte[] bytes) {
    return CACHE.computeIfAbsent(sha256(bytes), key -> compile(bytes));
  }

  private static Compiled compile(byte[] bytes) {
    WasmModule module = Parser.parse(bytes);
    // A function too large for a JVM method is interpreted: slow, but right.
    return new Compiled(
        module,
        MachineFactoryCompiler.builder(module)
            .withInterpreterFallback(InterpreterFallback.SILENT)
            .compile());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
