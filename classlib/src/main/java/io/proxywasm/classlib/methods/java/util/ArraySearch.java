package io.proxywasm.classlib.methods.java.util;

import static java.util.Comparator.naturalOrder;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Binary search. The element is what is compared with the key, not the other way about. */
public final class ArraySearch {
  private ArraySearch() {}

  public static int binarySearch(byte[] array, int from, int to, byte key) {
    ArrayRange.check(array.length, from, to);
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Byte.compare(array[middle], key);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -low - 1;
  }

  public static int binarySearch(char[] array, int from, int to, char key) {
    ArrayRange.check(array.length, from, to);
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Character.compare(array[middle], key);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -low - 1;
  }

  public static int binarySearch(short[] array, int from, int to, short key) {
    ArrayRange.check(array.length, from, to);
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Short.compare(array[middle], key);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -low - 1;
  }

  public static int binarySearch(int[] array, int from, int to, int key) {
    ArrayRange.check(array.length, from, to);
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compare(array[middle], key);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -low - 1;
  }

  public static int binarySearch(long[] array, int from, int to, long key) {
    ArrayRange.check(array.length, from, to);
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Long.compare(array[middle], key);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -low - 1;
  }

  public static int binarySearch(float[] array, int from, int to, float key) {
    ArrayRange.check(array.length, from, to);
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Float.compare(array[middle], key);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -low - 1;
  }

  public static int binarySearch(double[] array, int from, int to, double key) {
    ArrayRange.check(array.length, from, to);
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Double.compare(array[middle], key);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -low - 1;
  }

  @SuppressWarnings("unchecked") // a class cast exception is what callers expect
  public static int binarySearch(Object[] array, int from, int to, Object key) {
    return binarySearch(array, from, to, key, (Comparator<Object>) (Comparator<?>) naturalOrder());
  }

  public static int binarySearch(
      Object[] array, int from, int to, Object key, @Nullable Comparator<Object> order) {
    if (order == null) {
      return binarySearch(array, from, to, key);
    }
    ArrayRange.check(array.length, from, to);
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = order.compare(array[middle], key);
      if (found == 0) {
        return middle;
      }
      low = found < 0 ? middle + 1 : low;
      high = found < 0 ? high : middle - 1;
    }
    return -low - 1;
  }
}
