package io.proxywasm.maven.teavm.guest;

import org.teavm.backend.wasm.WasmHeap;
import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;
import org.teavm.runtime.GC;

/** What only the heap knows: an allocation that fails ends the VM, a literal never moves. */
public final class HeapRoom {
  /** For the array's header and what the collector leaves between objects. */
  private static final int MARGIN = 1 << 12;

  private HeapRoom() {}

  /** Tells whether the heap can hold an array of this many bytes, if need be after a collection. */
  public static boolean fits(int size) {
    if (size <= room()) {
      return true;
    }
    GC.collectGarbageFull();
    return size <= room();
  }

  /** Tells whether an object is part of the module, as literals are. */
  @Unmanaged
  public static boolean isOutsideHeap(int address) {
    return Address.fromInt(address).isLessThan(WasmHeap.heapAddress);
  }

  private static long room() {
    return GC.maxAvailableBytes() - GC.availableBytes() + GC.getFreeMemory() - MARGIN;
  }
}
