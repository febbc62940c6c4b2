package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import java.util.AbstractCollection;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Leaves what follows the elements in a longer array as it is, but for one null. */
public final class AbstractCollectionMethods {
  private AbstractCollectionMethods() {}

  @OnInstance
  @SuppressWarnings("unchecked")
  public static @Nullable Object[] toArray(AbstractCollection<?> elements, Object[] target) {
    int size = elements.size();
    @Nullable Object[] array =
        target.length < size ? Arrays.copyOf(target, size) : (@Nullable Object[]) target;
    int at = 0;
    for (Object element : elements) {
      array[at++] = element;
    }
    if (at < array.length) {
      array[at] = null;
    }
    return array;
  }
}
