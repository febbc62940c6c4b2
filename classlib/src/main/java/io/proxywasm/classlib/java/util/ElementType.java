package io.proxywasm.classlib.java.util;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Refuses what is not of a class. */
@SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
final class ElementType<E extends @Nullable Object> {
  private final Class<?> type;
  private final String what;

  ElementType(Class<?> type, String what) {
    this.type = Objects.requireNonNull(type);
    this.what = what;
  }

  E check(@Nullable Object element) {
    if (element != null && !type.isInstance(element)) {
      throw new ClassCastException(
          "Attempt to insert " + element.getClass() + " " + what + " type " + type);
    }
    return (E) element;
  }

  /** Checks all before any is used. */
  Collection<E> checkAll(Collection<? extends E> elements) {
    Object[] all = elements.toArray();
    for (Object element : all) {
      check(element);
    }
    return (Collection<E>) Arrays.asList(all);
  }

  UnaryOperator<E> checked(UnaryOperator<E> operator) {
    Objects.requireNonNull(operator);
    return element -> check(operator.apply(element));
  }
}
