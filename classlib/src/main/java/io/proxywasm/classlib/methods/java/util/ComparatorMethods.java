package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.java.util.NullOrder;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Comparators that refuse null when they are made, and know where null goes. */
public final class ComparatorMethods {
  private ComparatorMethods() {}

  public static Comparator<Object> nullsFirst(@Nullable Comparator<Object> order) {
    return new NullOrder<>(true, order);
  }

  public static Comparator<Object> nullsLast(@Nullable Comparator<Object> order) {
    return new NullOrder<>(false, order);
  }

  @SuppressWarnings("unchecked") // keys that are no comparables fail when they are compared
  public static Comparator<Object> comparing(Function<Object, Object> key) {
    Objects.requireNonNull(key);
    return (a, b) -> ((Comparable<Object>) key.apply(a)).compareTo(key.apply(b));
  }

  public static Comparator<Object> comparing(
      Function<Object, Object> key, Comparator<Object> order) {
    Objects.requireNonNull(key);
    Objects.requireNonNull(order);
    return (a, b) -> order.compare(key.apply(a), key.apply(b));
  }

  public static Comparator<Object> comparingInt(ToIntFunction<Object> key) {
    Objects.requireNonNull(key);
    return (a, b) -> Integer.compare(key.applyAsInt(a), key.applyAsInt(b));
  }

  public static Comparator<Object> comparingLong(ToLongFunction<Object> key) {
    Objects.requireNonNull(key);
    return (a, b) -> Long.compare(key.applyAsLong(a), key.applyAsLong(b));
  }

  public static Comparator<Object> comparingDouble(ToDoubleFunction<Object> key) {
    Objects.requireNonNull(key);
    return (a, b) -> Double.compare(key.applyAsDouble(a), key.applyAsDouble(b));
  }

  @OnInstance
  public static Comparator<Object> thenComparing(
      Comparator<Object> order, Comparator<Object> other) {
    Objects.requireNonNull(other);
    return (a, b) -> {
      int result = order.compare(a, b);
      return result != 0 ? result : other.compare(a, b);
    };
  }

  @OnInstance
  public static Comparator<Object> thenComparing(
      Comparator<Object> order, Function<Object, Object> key) {
    return order.thenComparing(comparing(key));
  }

  @OnInstance
  public static Comparator<Object> thenComparing(
      Comparator<Object> order, Function<Object, Object> key, Comparator<Object> keyOrder) {
    return order.thenComparing(comparing(key, keyOrder));
  }

  @OnInstance
  public static Comparator<Object> thenComparingInt(
      Comparator<Object> order, ToIntFunction<Object> key) {
    return order.thenComparing(comparingInt(key));
  }

  @OnInstance
  public static Comparator<Object> thenComparingLong(
      Comparator<Object> order, ToLongFunction<Object> key) {
    return order.thenComparing(comparingLong(key));
  }

  @OnInstance
  public static Comparator<Object> thenComparingDouble(
      Comparator<Object> order, ToDoubleFunction<Object> key) {
    return order.thenComparing(comparingDouble(key));
  }
}
