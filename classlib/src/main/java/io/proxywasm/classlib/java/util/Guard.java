package io.proxywasm.classlib.java.util;

import java.util.ConcurrentModificationException;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Lets a function compute a map's value, and fails when it changes the map itself. */
public final class Guard {
  private Guard() {}

  /** Guards a function, by the number of the map's changes. */
  public static <T extends @Nullable Object, R extends @Nullable Object> Function<T, R> of(
      IntSupplier changes, Function<? super T, ? extends R> function) {
    Objects.requireNonNull(function);
    return a -> {
      int before = changes.getAsInt();
      R result = function.apply(a);
      check(changes, before);
      return result;
    };
  }

  /** Guards a function, by the number of the map's changes. */
  public static <T extends @Nullable Object, U extends @Nullable Object, R extends @Nullable Object>
      BiFunction<T, U, R> of(
          IntSupplier changes, BiFunction<? super T, ? super U, ? extends R> function) {
    Objects.requireNonNull(function);
    return (a, b) -> {
      int before = changes.getAsInt();
      R result = function.apply(a, b);
      check(changes, before);
      return result;
    };
  }

  private static void check(IntSupplier changes, int before) {
    if (changes.getAsInt() != before) {
      throw new ConcurrentModificationException();
    }
  }
}
