package io.proxywasm.maven.teavm.guest;

import org.teavm.runtime.GC;

/** Answers for the allocator that the SDK gives the proxy: an allocation that fails ends the VM. */
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

  private static long room() {
    return GC.maxAvailableBytes() - GC.availableBytes() + GC.getFreeMemory() - MARGIN;
  }
}
