package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.OnInstance;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Searches the array, where an iterator is inherited. */
public final class ArrayListMethods {
  private ArrayListMethods() {}

  @OnInstance
  public static boolean contains(ArrayList<?> list, @Nullable Object element) {
    return indexOf(list, element) >= 0;
  }

  @OnInstance
  public static int indexOf(ArrayList<?> list, @Nullable Object element) {
    return Search.indexOf(array(list), list.size(), element);
  }

  @Field("array")
  private static native @Nullable Object[] array(Object list);
}
