package io.proxywasm.classlib.methods.java.util;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Compares arrays of unsigned numbers. */
public final class UnsignedArrayComparisons {
  private UnsignedArrayComparisons() {}

  public static int compareUnsigned(byte @Nullable [] a, byte @Nullable [] b) {
    return a == null || b == null
        ? ArrayOrder.ofNulls(a, b)
        : compareUnsigned(a, 0, a.length, b, 0, b.length);
  }

  public static int compareUnsigned(
      byte[] a, int from, int to, byte[] b, int otherFrom, int otherTo) {
    int i = Arrays.mismatch(a, from, to, b, otherFrom, otherTo);
    return ArrayOrder.isElement(i, to - from, otherTo - otherFrom)
        ? Byte.compareUnsigned(a[from + i], b[otherFrom + i])
        : ArrayOrder.ofLengths(to - from, otherTo - otherFrom);
  }

  public static int compareUnsigned(short @Nullable [] a, short @Nullable [] b) {
    return a == null || b == null
        ? ArrayOrder.ofNulls(a, b)
        : compareUnsigned(a, 0, a.length, b, 0, b.length);
  }

  public static int compareUnsigned(
      short[] a, int from, int to, short[] b, int otherFrom, int otherTo) {
    int i = Arrays.mismatch(a, from, to, b, otherFrom, otherTo);
    return ArrayOrder.isElement(i, to - from, otherTo - otherFrom)
        ? Short.compareUnsigned(a[from + i], b[otherFrom + i])
        : ArrayOrder.ofLengths(to - from, otherTo - otherFrom);
  }

  public static int compareUnsigned(int @Nullable [] a, int @Nullable [] b) {
    return a == null || b == null
        ? ArrayOrder.ofNulls(a, b)
        : compareUnsigned(a, 0, a.length, b, 0, b.length);
  }

  public static int compareUnsigned(
      int[] a, int from, int to, int[] b, int otherFrom, int otherTo) {
    int i = Arrays.mismatch(a, from, to, b, otherFrom, otherTo);
    return ArrayOrder.isElement(i, to - from, otherTo - otherFrom)
        ? Integer.compareUnsigned(a[from + i], b[otherFrom + i])
        : ArrayOrder.ofLengths(to - from, otherTo - otherFrom);
  }

  public static int compareUnsigned(long @Nullable [] a, long @Nullable [] b) {
    return a == null || b == null
        ? ArrayOrder.ofNulls(a, b)
        : compareUnsigned(a, 0, a.length, b, 0, b.length);
  }

  public static int compareUnsigned(
      long[] a, int from, int to, long[] b, int otherFrom, int otherTo) {
    int i = Arrays.mismatch(a, from, to, b, otherFrom, otherTo);
    return ArrayOrder.isElement(i, to - from, otherTo - otherFrom)
        ? Long.compareUnsigned(a[from + i], b[otherFrom + i])
        : ArrayOrder.ofLengths(to - from, otherTo - otherFrom);
  }
}
