package io.proxywasm.maven.teavm.guest;

import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;
import org.teavm.runtime.GC;
import org.teavm.runtime.HeapObjects;
import org.teavm.runtime.RuntimeArray;
import org.teavm.runtime.RuntimeClass;
import org.teavm.runtime.RuntimeObject;

/**
 * Makes objects and arrays. What is small, as nearly everything is, is cleared here: the
 * instruction that clears memory is a call out of the module in V8.
 */
@Unmanaged
public final class Allocation {
  private static final int SMALL = 128;
  private static final int WORD = 4;
  private static final int CLASS_SHIFT = 3;

  private Allocation() {}

  /** Makes an object. */
  public static Address allocate(RuntimeClass type) {
    RuntimeObject object = GC.alloc(type.size);
    clear(object.toAddress(), type.size);
    object.classReference = type.toAddress().toInt() >>> CLASS_SHIFT;
    return object.toAddress();
  }

  /** Makes an array of a size that has been checked. */
  public static Address allocateArray(RuntimeClass type, int size) {
    int bytes = HeapObjects.arraySize(type, size);
    RuntimeArray array = GC.alloc(bytes).toAddress().toStructure();
    clear(array.toAddress(), bytes);
    array.classReference = type.toAddress().toInt() >>> CLASS_SHIFT;
    array.size = size;
    return array.toAddress();
  }

  private static void clear(Address start, int bytes) {
    if (bytes > SMALL) {
      Address.fillZero(start, bytes);
      return;
    }
    Address next = start;
    int left = bytes;
    while (left >= 2 * WORD) {
      next.putLong(0);
      next = next.add(2 * WORD);
      left -= 2 * WORD;
    }
    if (left > 0) {
      next.putInt(0);
    }
  }
}
