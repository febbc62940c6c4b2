package io.proxywasm.maven.teavm.semantics.guest;

import org.teavm.backend.wasm.runtime.WasiBuffer;
import org.teavm.backend.wasm.wasi.LongResult;
import org.teavm.backend.wasm.wasi.Wasi;
import org.teavm.interop.Unmanaged;

/** Reads the host's monotonic clock. */
public final class Clock {
  private static final int MONOTONIC = 1;

  private Clock() {}

  @Unmanaged
  public static long nanoTime() {
    LongResult result = WasiBuffer.getBuffer().toStructure();
    Wasi.clockTimeGet(MONOTONIC, 1, result);
    return result.value;
  }
}
