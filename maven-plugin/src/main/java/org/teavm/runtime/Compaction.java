package org.teavm.runtime;

import org.teavm.backend.wasm.WasmHeap;
import org.teavm.interop.Address;
import org.teavm.interop.StaticInit;
import org.teavm.interop.Unmanaged;

/**
 * Moves objects together where there is room for the plan of it.
 *
 * <p>The plan follows the list of free chunks in the collector's storage, and may be three times as
 * long. With more gaps than fit, and with none, the objects stay where they are this time.
 */
@Unmanaged
@StaticInit
final class Compaction {
  private static final int HOLDER = 4;
  private static final int BLOCK = 12;

  /** Chunks in which objects were made since the last collection. */
  private static int used;

  private Compaction() {}

  /** Is called before the list of chunks is given up. */
  static void begin() {
    used = GC.totalChunks;
    FreeChunks.found = 0;
  }

  static void run() {
    if (GC.freeChunks > 0 && planSize() <= WasmHeap.storageSize) {
      move();
    } else {
      settle();
    }
  }

  /** Is the collector's own, which is private. */
  private static native void move();

  /** A block ends at each gap, and may at each object that stays: old ones, and what calls hold. */
  private static int planSize() {
    int blocks = FreeChunks.found + used + 2;
    for (Address frame = ShadowStack.getStackTop();
        frame != null;
        frame = ShadowStack.getNextStackFrame(frame)) {
      blocks += ShadowStack.getStackRootCount(frame);
    }
    return HOLDER * GC.freeChunks + BLOCK * blocks;
  }

  /** Makes every object an old one, as moving does. */
  private static void settle() {
    Address end = WasmHeap.heapAddress.add(WasmHeap.heapSize);
    Address next = WasmHeap.heapAddress;
    while (next.isLessThan(end)) {
      FreeChunk object = next.toStructure();
      if (object.classReference != 0) {
        object.classReference |= RuntimeObject.GC_OLD_GENERATION;
      }
      GC.lastChunk = object;
      next = next.add(HeapObjects.size(object));
    }
  }
}
