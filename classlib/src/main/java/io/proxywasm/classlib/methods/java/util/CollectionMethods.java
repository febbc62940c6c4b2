package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Predicate;

/** Default methods of {@link Collection}. */
public final class CollectionMethods {
  private CollectionMethods() {}

  @OnInstance
  public static boolean removeIf(Collection<Object> elements, Predicate<Object> filter) {
    Objects.requireNonNull(filter);
    boolean removed = false;
    for (var iterator = elements.iterator(); iterator.hasNext(); ) {
      if (filter.test(iterator.next())) {
        iterator.remove();
        removed = true;
      }
    }
    return removed;
  }
}
