package io.proxywasm.maven.teavm.guest;

import org.teavm.backend.wasm.WasmHeap;
import org.teavm.interop.Unmanaged;

/** By how much the heap grows. */
@Unmanaged
public final class HeapGrowth {
  private static final int MARGIN = 16;

  private HeapGrowth() {}

  /** Returns what free memory must have for an array of this size, in bytes. */
  public static int withMargin(int size) {
    return size + MARGIN;
  }

  /** Returns the next size of the heap that ends with a region, in bytes. */
  public static long wholeRegions(long size) {
    return size + WasmHeap.DEFAULT_REGION_SIZE - 1 & -WasmHeap.DEFAULT_REGION_SIZE;
  }
}
