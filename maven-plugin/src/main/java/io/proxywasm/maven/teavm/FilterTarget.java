package io.proxywasm.maven.teavm;

import org.teavm.backend.wasm.TeaVMWasmHost;
import org.teavm.backend.wasm.WasmRuntimeType;
import org.teavm.backend.wasm.WasmTarget;
import org.teavm.model.MethodReader;
import org.teavm.model.Program;

/**
 * Compiles to linear-memory WebAssembly for a proxy, which knows WASI and a single thread.
 *
 * <p>Names an interface its superclass has already: TeaVM looks for it at the class itself.
 */
final class FilterTarget extends WasmTarget implements TeaVMWasmHost {
  FilterTarget(CompileRequest request) {
    setRuntimeType(WasmRuntimeType.WASI);
    setMinHeapSize(request.minHeapBytes());
    setMaxHeapSize(request.maxHeapBytes());
    setObfuscated(!request.debug());
  }

  /** Keeps monitors free of the code that waits for other threads. */
  @Override
  public boolean isAsyncSupported() {
    return false;
  }

  @Override
  public void beforeOptimizations(Program program, MethodReader method) {
    RunTimeExceptionsTransformer.unmarkTryBlocks(program);
    super.beforeOptimizations(program, method);
  }

  @Override
  public void afterOptimizations(Program program, MethodReader method) {
    DanglingPhis.remove(program, method);
    super.afterOptimizations(program, method);
  }
}
