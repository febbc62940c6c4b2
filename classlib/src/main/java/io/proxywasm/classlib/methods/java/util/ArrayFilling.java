package io.proxywasm.classlib.methods.java.util;

/** Fills ranges of arrays. */
public final class ArrayFilling {
  private ArrayFilling() {}

  public static void fill(boolean[] array, int from, int to, boolean value) {
    ArrayRange.check(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  public static void fill(byte[] array, int from, int to, byte value) {
    ArrayRange.check(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  public static void fill(char[] array, int from, int to, char value) {
    ArrayRange.check(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  public static void fill(short[] array, int from, int to, short value) {
    ArrayRange.check(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  public static void fill(int[] array, int from, int to, int value) {
    ArrayRange.check(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  public static void fill(long[] array, int from, int to, long value) {
    ArrayRange.check(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  public static void fill(float[] array, int from, int to, float value) {
    ArrayRange.check(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  public static void fill(double[] array, int from, int to, double value) {
    ArrayRange.check(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }

  public static void fill(Object[] array, int from, int to, Object value) {
    ArrayRange.check(array.length, from, to);
    for (int i = from; i < to; i++) {
      array[i] = value;
    }
  }
}
