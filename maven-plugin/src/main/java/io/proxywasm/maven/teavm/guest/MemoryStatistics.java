package io.proxywasm.maven.teavm.guest;

import org.teavm.backend.wasm.WasmHeap;
import org.teavm.interop.Unmanaged;

/** Counts collections, and answers for {@code io.proxywasm.sdk.VmMemory} in a module. */
@Unmanaged
public final class MemoryStatistics {
  private static int collections;

  private MemoryStatistics() {}

  /** Is called by the collector each time it starts. */
  public static void countCollection() {
    collections++;
  }

  /** Returns how often it has been. */
  public static int collections() {
    return collections;
  }

  /** Returns the pages of the linear memory; the heap ends with the last of them. */
  public static int pages() {
    return WasmHeap.memoryLimit.toInt() >>> 16;
  }
}
