package io.proxywasm.classlib.java.util.concurrent;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Goes over elements, leaving out those of which a function makes null. */
@SuppressWarnings("NullAway")
final class Bulk {
  private Bulk() {}

  static <T, U> void forEach(
      Iterable<T> elements, Function<? super T, ? extends U> function, Consumer<? super U> action) {
    Objects.requireNonNull(function);
    Objects.requireNonNull(action);
    for (T element : elements) {
      U result = function.apply(element);
      if (result != null) {
        action.accept(result);
      }
    }
  }

  static <T, U> @Nullable U search(
      Iterable<T> elements, Function<? super T, ? extends U> function) {
    Objects.requireNonNull(function);
    for (T element : elements) {
      U result = function.apply(element);
      if (result != null) {
        return result;
      }
    }
    return null;
  }

  static <T, U> @Nullable U reduce(
      Iterable<T> elements,
      Function<? super T, ? extends U> function,
      BiFunction<? super U, ? super U, ? extends U> reducer) {
    Objects.requireNonNull(function);
    Objects.requireNonNull(reducer);
    U reduced = null;
    for (T element : elements) {
      U result = function.apply(element);
      if (result != null) {
        reduced = reduced == null ? result : reducer.apply(reduced, result);
      }
    }
    return reduced;
  }

  static <T> double reduceToDouble(
      Iterable<T> elements,
      ToDoubleFunction<? super T> function,
      double basis,
      DoubleBinaryOperator reducer) {
    Objects.requireNonNull(function);
    Objects.requireNonNull(reducer);
    double reduced = basis;
    for (T element : elements) {
      reduced = reducer.applyAsDouble(reduced, function.applyAsDouble(element));
    }
    return reduced;
  }

  static <T> long reduceToLong(
      Iterable<T> elements,
      ToLongFunction<? super T> function,
      long basis,
      LongBinaryOperator reducer) {
    Objects.requireNonNull(function);
    Objects.requireNonNull(reducer);
    long reduced = basis;
    for (T element : elements) {
      reduced = reducer.applyAsLong(reduced, function.applyAsLong(element));
    }
    return reduced;
  }

  static <T> int reduceToInt(
      Iterable<T> elements,
      ToIntFunction<? super T> function,
      int basis,
      IntBinaryOperator reducer) {
    Objects.requireNonNull(function);
    Objects.requireNonNull(reducer);
    int reduced = basis;
    for (T element : elements) {
      reduced = reducer.applyAsInt(reduced, function.applyAsInt(element));
    }
    return reduced;
  }
}
