package io.proxywasm.classlib.methods.java.util;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Sorts ranges of arrays. */
public final class ArraySorting {
  private ArraySorting() {}

  public static void sort(byte[] array, int from, int to) {
    ArrayRange.check(array.length, from, to);
    var part = Arrays.copyOfRange(array, from, to);
    Arrays.sort(part);
    System.arraycopy(part, 0, array, from, part.length);
  }

  public static void sort(char[] array, int from, int to) {
    ArrayRange.check(array.length, from, to);
    var part = Arrays.copyOfRange(array, from, to);
    Arrays.sort(part);
    System.arraycopy(part, 0, array, from, part.length);
  }

  public static void sort(short[] array, int from, int to) {
    ArrayRange.check(array.length, from, to);
    var part = Arrays.copyOfRange(array, from, to);
    Arrays.sort(part);
    System.arraycopy(part, 0, array, from, part.length);
  }

  public static void sort(int[] array, int from, int to) {
    ArrayRange.check(array.length, from, to);
    var part = Arrays.copyOfRange(array, from, to);
    Arrays.sort(part);
    System.arraycopy(part, 0, array, from, part.length);
  }

  public static void sort(long[] array, int from, int to) {
    ArrayRange.check(array.length, from, to);
    var part = Arrays.copyOfRange(array, from, to);
    Arrays.sort(part);
    System.arraycopy(part, 0, array, from, part.length);
  }

  public static void sort(float[] array, int from, int to) {
    ArrayRange.check(array.length, from, to);
    var part = Arrays.copyOfRange(array, from, to);
    Arrays.sort(part);
    System.arraycopy(part, 0, array, from, part.length);
  }

  public static void sort(double[] array, int from, int to) {
    ArrayRange.check(array.length, from, to);
    var part = Arrays.copyOfRange(array, from, to);
    Arrays.sort(part);
    System.arraycopy(part, 0, array, from, part.length);
  }

  public static void sort(Object[] array, int from, int to) {
    sort(array, from, to, null);
  }

  public static void sort(Object[] array, int from, int to, @Nullable Comparator<Object> order) {
    ArrayRange.check(array.length, from, to);
    var part = Arrays.copyOfRange(array, from, to, Object[].class);
    Arrays.sort(part, order);
    System.arraycopy(part, 0, array, from, part.length);
  }
}
