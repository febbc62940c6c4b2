package io.proxywasm.maven.teavm;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.WasmFunctionHandle;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionImport;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The WASI functions a proxy offers, as a proxy answers them: no arguments, no environment. Any
 * other import fails the test when called.
 */
final class TestWasi {
  private static final int SUCCESS = 0;

  private int randomBytes;

  private final Map<Integer, List<String>> output = new TreeMap<>();

  /** Returns what each single write to {@code fd} wrote; a proxy logs each as an entry. */
  List<String> entries(int fd) {
    return output.getOrDefault(fd, List.of());
  }

  ImportValues importsOf(WasmModule module) {
    var imports = ImportValues.builder();
    module.importSection().stream()
        .map(FunctionImport.class::cast)
        .forEach(
            i ->
                imports.addFunction(
                    new HostFunction(
                        i.module(),
                        i.name(),
                        module.typeSection().getType(i.typeIndex()),
                        function(i))));
    return imports.build();
  }

  private WasmFunctionHandle function(FunctionImport wanted) {
    return switch (wanted.module() + "." + wanted.name()) {
      case "wasi_snapshot_preview1.fd_write" -> this::fdWrite;
      case "wasi_snapshot_preview1.clock_time_get" -> TestWasi::clockTimeGet;
      case "wasi_snapshot_preview1.random_get" -> this::randomGet;
      case "wasi_snapshot_preview1.args_sizes_get", "wasi_snapshot_preview1.environ_sizes_get" ->
          TestWasi::noneGet;
      case "wasi_snapshot_preview1.args_get", "wasi_snapshot_preview1.environ_get" ->
          (instance, arguments) -> new long[] {SUCCESS};
      default ->
          (instance, arguments) -> {
            throw new AssertionError("called " + wanted.module() + "." + wanted.name());
          };
    };
  }

  private long[] fdWrite(Instance instance, long... arguments) {
    var memory = instance.memory();
    var written = new ByteArrayOutputStream();
    for (int i = 0; i < arguments[2]; i++) {
      int vector = (int) arguments[1] + 8 * i;
      written.writeBytes(memory.readBytes(memory.readInt(vector), memory.readInt(vector + 4)));
    }
    output
        .computeIfAbsent((int) arguments[0], fd -> new ArrayList<>())
        .add(written.toString(StandardCharsets.UTF_8));
    memory.writeI32((int) arguments[3], written.size());
    return new long[] {SUCCESS};
  }

  private static long[] clockTimeGet(Instance instance, long... arguments) {
    long now = arguments[0] == 0 ? System.currentTimeMillis() * 1_000_000 : System.nanoTime();
    instance.memory().writeLong((int) arguments[2], now);
    return new long[] {SUCCESS};
  }

  private long[] randomGet(Instance instance, long... arguments) {
    for (int i = 0; i < arguments[1]; i++) {
      instance.memory().writeByte((int) arguments[0] + i, (byte) (randomBytes++ * 37 + 11));
    }
    return new long[] {SUCCESS};
  }

  private static long[] noneGet(Instance instance, long... arguments) {
    instance.memory().writeI32((int) arguments[0], 0);
    instance.memory().writeI32((int) arguments[1], 0);
    return new long[] {SUCCESS};
  }
}
