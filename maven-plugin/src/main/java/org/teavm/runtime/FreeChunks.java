package org.teavm.runtime;

import org.teavm.backend.wasm.WasmHeap;
import org.teavm.interop.Address;
import org.teavm.interop.StaticInit;
import org.teavm.interop.Structure;
import org.teavm.interop.Unmanaged;

/**
 * The list of free chunks, in the collector's storage of a sixteenth of the heap.
 *
 * <p>The storage ends where the memory may end, and nothing kept the list from going on.
 */
@Unmanaged
@StaticInit
final class FreeChunks {
  private static final int HOLDER = 4;

  /** Chunks of this size are listed always: the storage has room for four times as many. */
  private static final int LARGE = 256;

  private static final byte CARD_VALID = 1;
  private static final byte CARD_GAP = 4;

  /** The chunks found by the last sweep, listed or not. */
  static int found;

  private FreeChunks() {}

  /** Gives back what lies between two objects; as long as most is listed, whatever its size. */
  static void add(FreeChunk from, FreeChunk to) {
    int size = to.toAddress().toInt() - from.toAddress().toInt();
    from.classReference = 0;
    from.size = size;
    found++;
    if (size < LARGE && GC.freeChunks >= WasmHeap.storageSize / HOLDER / 4 * 3) {
      return; // until there are fewer: what follows it is compacted, or found by the next sweep
    }
    GC.currentChunkPointer.value = from;
    GC.currentChunkPointer = Structure.add(FreeChunkHolder.class, GC.currentChunkPointer, 1);
    GC.freeChunks++;
    GC.totalChunks++;
  }

  /**
   * Makes the unused end of the current chunk a free one. There is none when the last object fit
   * exactly; the run time wrote into the object behind it.
   */
  static void closeCurrent() {
    if (GC.currentChunk.toAddress().isLessThan(GC.currentChunkLimit)) {
      GC.currentChunk.classReference = 0;
      GC.currentChunk.size = GC.currentChunkLimit.toInt() - GC.currentChunk.toAddress().toInt();
    }
  }

  /**
   * Begins allocation when all is free that will be. Without a single chunk, which the run time
   * took for one wherever it was, the next allocation collects again.
   */
  static void open() {
    if (GC.freeChunks == 0) {
      GC.currentChunk = Address.fromInt(0).toStructure();
      GC.currentChunkLimit = Address.fromInt(0);
      GC.freeChunks = 1;
    }
  }

  /**
   * Tells the regions with new objects between old ones, before the new ones are looked for.
   *
   * <p>They were told when the chunks were listed, and lose it to a write into the region. The run
   * time asked the chunks for their size, where objects have been made since: it got a hash code,
   * which after a million of them wrote behind its tables.
   */
  static void keepGaps() {
    Address card = WasmHeap.cardTable;
    for (int i = 0; i < WasmHeap.regionsCount; i++) {
      byte state = card.getByte();
      if ((state & CARD_VALID) == 0) {
        card.putByte((byte) (state | CARD_GAP));
      }
      card = card.add(1);
    }
  }
}
