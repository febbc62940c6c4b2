package io.proxywasm.classlib.methods.java.util;

import java.lang.reflect.Array;

/**
 * Copies of arrays and of their ranges.
 *
 * <p>Primitive values are copied one by one: {@code System.arraycopy} looks at the class of the
 * array, which the characters of the constant {@code "java.lang.String"} lack.
 */
public final class ArrayCopies {
  private ArrayCopies() {}

  public static boolean[] copyOfRange(boolean[] array, int from, int to) {
    var copy = new boolean[ArrayRange.copied(array.length, from, to)];
    for (int i = Math.min(array.length - from, copy.length) - 1; i >= 0; i--) {
      copy[i] = array[from + i];
    }
    return copy;
  }

  public static byte[] copyOfRange(byte[] array, int from, int to) {
    var copy = new byte[ArrayRange.copied(array.length, from, to)];
    for (int i = Math.min(array.length - from, copy.length) - 1; i >= 0; i--) {
      copy[i] = array[from + i];
    }
    return copy;
  }

  public static char[] copyOfRange(char[] array, int from, int to) {
    var copy = new char[ArrayRange.copied(array.length, from, to)];
    for (int i = Math.min(array.length - from, copy.length) - 1; i >= 0; i--) {
      copy[i] = array[from + i];
    }
    return copy;
  }

  public static short[] copyOfRange(short[] array, int from, int to) {
    var copy = new short[ArrayRange.copied(array.length, from, to)];
    for (int i = Math.min(array.length - from, copy.length) - 1; i >= 0; i--) {
      copy[i] = array[from + i];
    }
    return copy;
  }

  public static int[] copyOfRange(int[] array, int from, int to) {
    var copy = new int[ArrayRange.copied(array.length, from, to)];
    for (int i = Math.min(array.length - from, copy.length) - 1; i >= 0; i--) {
      copy[i] = array[from + i];
    }
    return copy;
  }

  public static long[] copyOfRange(long[] array, int from, int to) {
    var copy = new long[ArrayRange.copied(array.length, from, to)];
    for (int i = Math.min(array.length - from, copy.length) - 1; i >= 0; i--) {
      copy[i] = array[from + i];
    }
    return copy;
  }

  public static float[] copyOfRange(float[] array, int from, int to) {
    var copy = new float[ArrayRange.copied(array.length, from, to)];
    for (int i = Math.min(array.length - from, copy.length) - 1; i >= 0; i--) {
      copy[i] = array[from + i];
    }
    return copy;
  }

  public static double[] copyOfRange(double[] array, int from, int to) {
    var copy = new double[ArrayRange.copied(array.length, from, to)];
    for (int i = Math.min(array.length - from, copy.length) - 1; i >= 0; i--) {
      copy[i] = array[from + i];
    }
    return copy;
  }

  public static Object[] copyOfRange(Object[] array, int from, int to) {
    return range(array, from, to, array.getClass().getComponentType());
  }

  public static Object[] copyOf(Object[] array, int length, Class<? extends Object[]> type) {
    var copy = (Object[]) Array.newInstance(type.getComponentType(), length);
    System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
    return copy;
  }

  public static Object[] copyOfRange(
      Object[] array, int from, int to, Class<? extends Object[]> type) {
    return range(array, from, to, type.getComponentType());
  }

  private static Object[] range(Object[] array, int from, int to, Class<?> elementType) {
    int length = ArrayRange.copied(array.length, from, to);
    var copy = (Object[]) Array.newInstance(elementType, length);
    System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
    return copy;
  }
}
