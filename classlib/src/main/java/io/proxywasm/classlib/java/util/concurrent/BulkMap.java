package io.proxywasm.classlib.java.util.concurrent;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;

/** What a concurrent map does with all its keys and their values. */
abstract class BulkMap<K, V> extends BulkKeysAndValues<K, V> {
  public void forEach(long parallelism, BiConsumer<? super K, ? super V> action) {
    forEach(action);
  }

  public <U> void forEach(
      long parallelism,
      BiFunction<? super K, ? super V, ? extends U> function,
      Consumer<? super U> action) {
    Bulk.forEach(entrySet(), ofEntry(function), action);
  }

  public <U> @Nullable U search(
      long parallelism, BiFunction<? super K, ? super V, ? extends U> function) {
    return Bulk.search(entrySet(), ofEntry(function));
  }

  public <U> @Nullable U reduce(
      long parallelism,
      BiFunction<? super K, ? super V, ? extends U> function,
      BiFunction<? super U, ? super U, ? extends U> reducer) {
    return Bulk.reduce(entrySet(), ofEntry(function), reducer);
  }

  public double reduceToDouble(
      long parallelism,
      ToDoubleBiFunction<? super K, ? super V> function,
      double basis,
      DoubleBinaryOperator reducer) {
    Objects.requireNonNull(function);
    return Bulk.reduceToDouble(
        entrySet(), e -> function.applyAsDouble(e.getKey(), e.getValue()), basis, reducer);
  }

  public long reduceToLong(
      long parallelism,
      ToLongBiFunction<? super K, ? super V> function,
      long basis,
      LongBinaryOperator reducer) {
    Objects.requireNonNull(function);
    return Bulk.reduceToLong(
        entrySet(), e -> function.applyAsLong(e.getKey(), e.getValue()), basis, reducer);
  }

  public int reduceToInt(
      long parallelism,
      ToIntBiFunction<? super K, ? super V> function,
      int basis,
      IntBinaryOperator reducer) {
    Objects.requireNonNull(function);
    return Bulk.reduceToInt(
        entrySet(), e -> function.applyAsInt(e.getKey(), e.getValue()), basis, reducer);
  }

  private static <K, V, U> Function<Map.Entry<K, V>, U> ofEntry(
      BiFunction<? super K, ? super V, ? extends U> function) {
    Objects.requireNonNull(function);
    return entry -> function.apply(entry.getKey(), entry.getValue());
  }
}
