package io.proxywasm.maven.teavm.semantics.guest;

import org.jspecify.annotations.Nullable;
import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;
import org.teavm.runtime.GC;
import org.teavm.runtime.RuntimeArray;
import org.teavm.runtime.RuntimeClass;

/** Copies between arrays of one class, about which nothing but the range is to be checked. */
@Unmanaged
public final class ArrayCopies {
  private static final int SMALL = 64;
  private static final int WORD = 4;
  private static final int HEADER = 12;

  /** A header holds a class's address without its last bits, and above it the collector's marks. */
  private static final int CLASS_SHIFT = 3;

  private ArrayCopies() {}

  /** Tells whether it has copied: if not, there is more to look at, or something wrong. */
  public static boolean copied(
      @Nullable Object source, int from, @Nullable Object target, int to, int length) {
    if (source == null || target == null) {
      return false;
    }
    RuntimeArray a = Address.ofObject(source).toStructure();
    RuntimeArray b = Address.ofObject(target).toStructure();
    int reference = a.classReference << CLASS_SHIFT;
    if (reference != b.classReference << CLASS_SHIFT) {
      return false;
    }
    RuntimeClass type = Address.fromInt(reference).toStructure();
    RuntimeClass items = type.itemType;
    if (items == null
        || (from | to | length) < 0
        || from > a.size - length
        || to > b.size - length) {
      return false;
    }
    int itemSize = WORD;
    if ((items.flags & RuntimeClass.PRIMITIVE) != 0) {
      itemSize = items.size;
    } else {
      GC.writeBarrier(b);
    }
    int header = itemSize > WORD ? HEADER + WORD : HEADER;
    Address x = a.toAddress().add(header + itemSize * from);
    Address y = b.toAddress().add(header + itemSize * to);
    int bytes = itemSize * length;
    if (bytes > SMALL || source == target) {
      Address.moveMemoryBlock(x, y, bytes);
    } else {
      copy(x, y, bytes);
    }
    return true;
  }

  /** Copies few bytes without a call out of the module, as the instruction for it is in V8. */
  private static void copy(Address source, Address target, int bytes) {
    Address x = source;
    Address y = target;
    int left = bytes;
    while (left >= 2 * WORD) {
      y.putLong(x.getLong());
      x = x.add(2 * WORD);
      y = y.add(2 * WORD);
      left -= 2 * WORD;
    }
    while (left > 0) {
      y.putByte(x.getByte());
      x = x.add(1);
      y = y.add(1);
      left--;
    }
  }
}
