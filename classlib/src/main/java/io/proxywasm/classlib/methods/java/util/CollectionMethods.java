package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import java.util.Collection;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Default methods of {@link Collection}. */
public final class CollectionMethods {
  private CollectionMethods() {}

  @OnInstance
  public static Spliterator<Object> spliterator(Collection<Object> elements) {
    return Spliterators.spliterator(elements, 0);
  }

  @OnInstance
  public static Stream<Object> stream(Collection<Object> elements) {
    return StreamSupport.stream(elements.spliterator(), false);
  }

  @OnInstance
  public static Stream<Object> parallelStream(Collection<Object> elements) {
    return StreamSupport.stream(elements.spliterator(), true);
  }

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
