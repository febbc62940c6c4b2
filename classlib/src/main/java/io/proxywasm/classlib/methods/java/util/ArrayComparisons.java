package io.proxywasm.classlib.methods.java.util;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Compares arrays of primitive values. */
public final class ArrayComparisons {
  private ArrayComparisons() {}

  public static int compare(boolean @Nullable [] a, boolean @Nullable [] b) {
    return a == null || b == null
        ? ArrayOrder.ofNulls(a, b)
        : compare(a, 0, a.length, b, 0, b.length);
  }

  public static int compare(
      boolean[] a, int from, int to, boolean[] b, int otherFrom, int otherTo) {
    int i = Arrays.mismatch(a, from, to, b, otherFrom, otherTo);
    return ArrayOrder.isElement(i, to - from, otherTo - otherFrom)
        ? Boolean.compare(a[from + i], b[otherFrom + i])
        : ArrayOrder.ofLengths(to - from, otherTo - otherFrom);
  }

  public static int compare(byte @Nullable [] a, byte @Nullable [] b) {
    return a == null || b == null
        ? ArrayOrder.ofNulls(a, b)
        : compare(a, 0, a.length, b, 0, b.length);
  }

  public static int compare(byte[] a, int from, int to, byte[] b, int otherFrom, int otherTo) {
    int i = Arrays.mismatch(a, from, to, b, otherFrom, otherTo);
    return ArrayOrder.isElement(i, to - from, otherTo - otherFrom)
        ? Byte.compare(a[from + i], b[otherFrom + i])
        : ArrayOrder.ofLengths(to - from, otherTo - otherFrom);
  }

  public static int compare(char @Nullable [] a, char @Nullable [] b) {
    return a == null || b == null
        ? ArrayOrder.ofNulls(a, b)
        : compare(a, 0, a.length, b, 0, b.length);
  }

  public static int compare(char[] a, int from, int to, char[] b, int otherFrom, int otherTo) {
    int i = Arrays.mismatch(a, from, to, b, otherFrom, otherTo);
    return ArrayOrder.isElement(i, to - from, otherTo - otherFrom)
        ? Character.compare(a[from + i], b[otherFrom + i])
        : ArrayOrder.ofLengths(to - from, otherTo - otherFrom);
  }

  public static int compare(short @Nullable [] a, short @Nullable [] b) {
    return a == null || b == null
        ? ArrayOrder.ofNulls(a, b)
        : compare(a, 0, a.length, b, 0, b.length);
  }

  public static int compare(short[] a, int from, int to, short[] b, int otherFrom, int otherTo) {
    int i = Arrays.mismatch(a, from, to, b, otherFrom, otherTo);
    return ArrayOrder.isElement(i, to - from, otherTo - otherFrom)
        ? Short.compare(a[from + i], b[otherFrom + i])
        : ArrayOrder.ofLengths(to - from, otherTo - otherFrom);
  }

  public static int compare(int @Nullable [] a, int @Nullable [] b) {
    return a == null || b == null
        ? ArrayOrder.ofNulls(a, b)
        : compare(a, 0, a.length, b, 0, b.length);
  }

  public static int compare(int[] a, int from, int to, int[] b, int otherFrom, int otherTo) {
    int i = Arrays.mismatch(a, from, to, b, otherFrom, otherTo);
    return ArrayOrder.isElement(i, to - from, otherTo - otherFrom)
        ? Integer.compare(a[from + i], b[otherFrom + i])
        : ArrayOrder.ofLengths(to - from, otherTo - otherFrom);
  }

  public static int compare(long @Nullable [] a, long @Nullable [] b) {
    return a == null || b == null
        ? ArrayOrder.ofNulls(a, b)
        : compare(a, 0, a.length, b, 0, b.length);
  }

  public static int compare(long[] a, int from, int to, long[] b, int otherFrom, int otherTo) {
    int i = Arrays.mismatch(a, from, to, b, otherFrom, otherTo);
    return ArrayOrder.isElement(i, to - from, otherTo - otherFrom)
        ? Long.compare(a[from + i], b[otherFrom + i])
        : ArrayOrder.ofLengths(to - from, otherTo - otherFrom);
  }

  public static int compare(float @Nullable [] a, float @Nullable [] b) {
    return a == null || b == null
        ? ArrayOrder.ofNulls(a, b)
        : compare(a, 0, a.length, b, 0, b.length);
  }

  public static int compare(float[] a, int from, int to, float[] b, int otherFrom, int otherTo) {
    int i = Arrays.mismatch(a, from, to, b, otherFrom, otherTo);
    return ArrayOrder.isElement(i, to - from, otherTo - otherFrom)
        ? Float.compare(a[from + i], b[otherFrom + i])
        : ArrayOrder.ofLengths(to - from, otherTo - otherFrom);
  }

  public static int compare(double @Nullable [] a, double @Nullable [] b) {
    return a == null || b == null
        ? ArrayOrder.ofNulls(a, b)
        : compare(a, 0, a.length, b, 0, b.length);
  }

  public static int compare(double[] a, int from, int to, double[] b, int otherFrom, int otherTo) {
    int i = Arrays.mismatch(a, from, to, b, otherFrom, otherTo);
    return ArrayOrder.isElement(i, to - from, otherTo - otherFrom)
        ? Double.compare(a[from + i], b[otherFrom + i])
        : ArrayOrder.ofLengths(to - from, otherTo - otherFrom);
  }
}
