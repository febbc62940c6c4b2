package io.proxywasm.maven.teavm.speed.guest;

import org.jspecify.annotations.Nullable;

/** Searches the arrays behind lists, without an iterator. */
public final class Lists {
  private Lists() {}

  public static boolean contains(@Nullable Object[] array, int size, @Nullable Object element) {
    return indexOf(array, size, element) >= 0;
  }

  public static int indexOf(@Nullable Object[] array, int size, @Nullable Object element) {
    for (int i = 0; i < size; i++) {
      Object each = array[i];
      if (each == element || (element != null && element.equals(each))) {
        return i;
      }
    }
    return -1;
  }

  public static boolean isEmpty(int size) {
    return size == 0;
  }
}
