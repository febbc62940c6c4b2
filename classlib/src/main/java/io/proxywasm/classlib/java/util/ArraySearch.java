package io.proxywasm.classlib.java.util;

import org.jspecify.annotations.Nullable;
import org.teavm.interop.Unmanaged;

/** Looks for an element in a range that is known to be in its array. */
final class ArraySearch {
  private ArraySearch() {}

  /** Returns where the first such element is, or -1. */
  static int first(@Nullable Object[] array, int from, int to, @Nullable Object element) {
    if (element == null) {
      return firstNull(array, from, to);
    }
    for (int i = from; i < to; i++) {
      if (element.equals(at(array, i))) {
        return i;
      }
    }
    return -1;
  }

  private static int firstNull(@Nullable Object[] array, int from, int to) {
    for (int i = from; i < to; i++) {
      if (at(array, i) == null) {
        return i;
      }
    }
    return -1;
  }

  /** Returns where the last such element is, or -1. */
  static int last(@Nullable Object[] array, int from, int to, @Nullable Object element) {
    for (int i = to - 1; i >= from; i--) {
      if (element == null ? at(array, i) == null : element.equals(at(array, i))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns an element of an array that is known to have it. */
  @Unmanaged // without checks: a frame for those that fail costs more than the call
  static <E extends @Nullable Object> E at(E[] array, int index) {
    return array[index];
  }
}
