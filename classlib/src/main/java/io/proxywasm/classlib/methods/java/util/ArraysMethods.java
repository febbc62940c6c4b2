package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.Parts;

/** What {@code Arrays} lacks, and what it does without a look at the range it is given. */
@Parts({
  ArrayComparisons.class,
  ArrayCopies.class,
  ArrayFilling.class,
  ArraySearch.class,
  ArraySorting.class,
  ArrayStreams.class,
  ObjectArrayComparisons.class,
  ParallelArrays.class,
  UnsignedArrayComparisons.class
})
public final class ArraysMethods {
  private ArraysMethods() {}

  /** Stands in for the private check of the methods that have one. */
  public static void checkInBounds(int length, int from, int to) {
    ArrayRange.check(length, from, to);
  }
}
