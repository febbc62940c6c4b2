package org.teavm.runtime;

import org.teavm.interop.Unmanaged;

/** Sizes of what follows one another in the heap. */
@Unmanaged
public final class HeapObjects {
  private static final int WORD = 4;
  private static final int ARRAY_HEADER = 12;

  private HeapObjects() {}

  /** Returns the bytes that an object, or free memory, takes. */
  static int size(FreeChunk object) {
    if (object.classReference == 0) {
      return object.size;
    }
    RuntimeClass type = RuntimeClass.getClass(object.toAddress().toStructure());
    if (type.itemType == null) {
      return type.size;
    }
    RuntimeArray array = object.toAddress().toStructure();
    return arraySize(type, array.size);
  }

  /** Returns the bytes that an array of a type takes. */
  public static int arraySize(RuntimeClass type, int length) {
    RuntimeClass items = type.itemType;
    int itemSize = (items.flags & RuntimeClass.PRIMITIVE) != 0 ? items.size : WORD;
    // The elements begin at a multiple of their size, the next object at one of a word.
    int header = itemSize > WORD ? ARRAY_HEADER + WORD : ARRAY_HEADER;
    return (header + itemSize * length + WORD - 1) & -WORD;
  }
}
