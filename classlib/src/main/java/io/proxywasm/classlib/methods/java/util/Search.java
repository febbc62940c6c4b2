package io.proxywasm.classlib.methods.java.util;

import org.jspecify.annotations.Nullable;

/** Finds an element in the array behind a list. */
final class Search {
  private Search() {}

  static int indexOf(@Nullable Object[] array, int size, @Nullable Object element) {
    for (int i = 0; i < size; i++) {
      Object each = array[i];
      if (each == element || (element != null && element.equals(each))) {
        return i;
      }
    }
    return -1;
  }
}
