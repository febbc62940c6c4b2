package org.teavm.runtime;

import org.teavm.backend.wasm.WasmHeap;
import org.teavm.interop.Address;
import org.teavm.interop.StaticInit;
import org.teavm.interop.Unmanaged;

/**
 * The objects that are marked and whose references are yet to be followed.
 *
 * <p>It has room for one object in 64 bytes of heap. The run time's own ended the VM as out of
 * memory when it was full, which an array of 20,000 elements brought about. This one leaves out
 * what it has no room for and finds it again in the heap, where it bears its mark.
 */
@Unmanaged
@StaticInit
final class MarkQueue {
  private static final int WORD = 4;

  private static int head;
  private static int tail;
  private static int limit;
  private static boolean leftOut;
  private static Address next;

  private MarkQueue() {}

  static void init() {
    head = 0;
    tail = 0;
    limit = WasmHeap.storageSize / WORD;
    leftOut = false;
    next = heapEnd();
  }

  static void enqueue(RuntimeObject object) {
    int after = tail + 1 == limit ? 0 : tail + 1;
    if (after == head) {
      leftOut = true;
      return;
    }
    WasmHeap.storageAddress.add(WORD * tail).putAddress(object.toAddress());
    tail = after;
  }

  static RuntimeObject dequeue() {
    Address object = WasmHeap.storageAddress.add(WORD * head).getAddress();
    head = head + 1 == limit ? 0 : head + 1;
    return object.toStructure();
  }

  static boolean isEmpty() {
    return head == tail && !enqueueMarked();
  }

  /** Enqueues the next marked object of the heap, as long as some may have been left out. */
  private static boolean enqueueMarked() {
    while (true) {
      while (next.isLessThan(heapEnd())) {
        FreeChunk object = next.toStructure();
        next = next.add(HeapObjects.size(object));
        if ((object.classReference & RuntimeObject.GC_MARKED) != 0) {
          enqueue(object.toAddress().toStructure());
          return true;
        }
      }
      if (!leftOut) {
        return false;
      }
      leftOut = false;
      next = WasmHeap.heapAddress;
    }
  }

  private static Address heapEnd() {
    return WasmHeap.heapAddress.add(WasmHeap.heapSize);
  }
}
