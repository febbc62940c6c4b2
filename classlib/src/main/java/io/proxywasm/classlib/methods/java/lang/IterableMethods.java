package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.OnInstance;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** Default methods of {@link Iterable}. */
public final class IterableMethods {
  private IterableMethods() {}

  @OnInstance
  public static Spliterator<Object> spliterator(Iterable<Object> elements) {
    return Spliterators.spliteratorUnknownSize(elements.iterator(), 0);
  }

  @OnInstance
  public static void forEach(Iterable<Object> elements, Consumer<Object> action) {
    Objects.requireNonNull(action);
    for (Object element : elements) {
      action.accept(element);
    }
  }
}
