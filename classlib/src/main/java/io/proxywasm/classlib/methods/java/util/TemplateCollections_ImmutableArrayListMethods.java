package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.OnInstance;
import org.jspecify.annotations.Nullable;

/** Searches the array of what {@code List.of} returns, where an iterator is inherited. */
public final class TemplateCollections_ImmutableArrayListMethods {
  private TemplateCollections_ImmutableArrayListMethods() {}

  @OnInstance
  public static boolean contains(Object list, @Nullable Object element) {
    return indexOf(list, element) >= 0;
  }

  @OnInstance
  public static int indexOf(Object list, @Nullable Object element) {
    Object[] array = array(list);
    return Search.indexOf(array, array.length, element);
  }

  @Field("list")
  private static native Object[] array(Object list);
}
