package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.OnInstance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Works on the array behind {@code Arrays.asList}. */
@SuppressWarnings("NullAway")
public final class Arrays_ArrayAsListMethods {
  private Arrays_ArrayAsListMethods() {}

  @OnInstance
  public static Iterator<Object> iterator(Object list) {
    return new ArrayIterator(array(list), "remove");
  }

  @OnInstance
  public static boolean contains(Object list, @Nullable Object element) {
    return indexOf(list, element) >= 0;
  }

  @OnInstance
  public static int indexOf(Object list, @Nullable Object element) {
    Object[] array = array(list);
    return Search.indexOf(array, array.length, element);
  }

  @OnInstance
  public static Spliterator<Object> spliterator(Object list) {
    return Spliterators.spliterator(array(list), Spliterator.ORDERED);
  }

  @OnInstance
  public static void sort(Object list, @Nullable Comparator<Object> order) {
    Arrays.sort(array(list), order);
  }

  @OnInstance
  public static void replaceAll(Object list, UnaryOperator<Object> operator) {
    Objects.requireNonNull(operator);
    Object[] array = array(list);
    for (int i = 0; i < array.length; i++) {
      array[i] = operator.apply(array[i]);
    }
  }

  @OnInstance
  public static Object[] toArray(Object list) {
    Object[] array = array(list);
    return Arrays.copyOf(array, array.length, Object[].class);
  }

  @Field("array")
  private static native Object[] array(Object list);
}
