package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.java.util.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What {@code List.of} and its kin return, as strict as on the JVM; the default methods. */
@SuppressWarnings("TooManyParameters")
public final class ListMethods {
  private ListMethods() {}

  public static List<Object> of() {
    return ImmutableList.of();
  }

  public static List<Object> of(Object e1) {
    return ImmutableList.of(e1);
  }

  public static List<Object> of(Object e1, Object e2) {
    return ImmutableList.of(e1, e2);
  }

  public static List<Object> of(Object e1, Object e2, Object e3) {
    return ImmutableList.of(e1, e2, e3);
  }

  public static List<Object> of(Object e1, Object e2, Object e3, Object e4) {
    return ImmutableList.of(e1, e2, e3, e4);
  }

  public static List<Object> of(Object e1, Object e2, Object e3, Object e4, Object e5) {
    return ImmutableList.of(e1, e2, e3, e4, e5);
  }

  public static List<Object> of(Object e1, Object e2, Object e3, Object e4, Object e5, Object e6) {
    return ImmutableList.of(e1, e2, e3, e4, e5, e6);
  }

  public static List<Object> of(
      Object e1, Object e2, Object e3, Object e4, Object e5, Object e6, Object e7) {
    return ImmutableList.of(e1, e2, e3, e4, e5, e6, e7);
  }

  public static List<Object> of(
      Object e1, Object e2, Object e3, Object e4, Object e5, Object e6, Object e7, Object e8) {
    return ImmutableList.of(e1, e2, e3, e4, e5, e6, e7, e8);
  }

  public static List<Object> of(
      Object e1,
      Object e2,
      Object e3,
      Object e4,
      Object e5,
      Object e6,
      Object e7,
      Object e8,
      Object e9) {
    return ImmutableList.of(e1, e2, e3, e4, e5, e6, e7, e8, e9);
  }

  public static List<Object> of(
      Object e1,
      Object e2,
      Object e3,
      Object e4,
      Object e5,
      Object e6,
      Object e7,
      Object e8,
      Object e9,
      Object e10) {
    return ImmutableList.of(e1, e2, e3, e4, e5, e6, e7, e8, e9, e10);
  }

  public static List<Object> of(Object... elements) {
    return ImmutableList.of(elements.clone());
  }

  public static List<Object> copyOf(Collection<?> elements) {
    return ImmutableList.copyOf(elements);
  }

  @OnInstance
  public static Spliterator<Object> spliterator(List<Object> list) {
    return Spliterators.spliterator(list, Spliterator.ORDERED);
  }

  @OnInstance
  public static void replaceAll(List<Object> list, UnaryOperator<Object> operator) {
    Objects.requireNonNull(operator);
    var iterator = list.listIterator();
    while (iterator.hasNext()) {
      iterator.set(operator.apply(iterator.next()));
    }
  }

  @OnInstance
  public static void sort(List<Object> list, @Nullable Comparator<Object> order) {
    Object[] array = list.toArray();
    Arrays.sort(array, order);
    var iterator = list.listIterator();
    for (Object element : array) {
      iterator.next();
      iterator.set(element);
    }
  }
}
