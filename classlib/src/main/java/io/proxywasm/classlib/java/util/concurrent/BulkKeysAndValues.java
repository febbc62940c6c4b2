package io.proxywasm.classlib.java.util.concurrent;

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

/** What a concurrent map does with all its keys, and with all its values. */
abstract class BulkKeysAndValues<K, V> extends BulkEntries<K, V> {
  public void forEachKey(long parallelism, Consumer<? super K> action) {
    keySet().forEach(action);
  }

  public <U> void forEachKey(
      long parallelism, Function<? super K, ? extends U> function, Consumer<? super U> action) {
    Bulk.forEach(keySet(), function, action);
  }

  public <U> @Nullable U searchKeys(long parallelism, Function<? super K, ? extends U> function) {
    return Bulk.search(keySet(), function);
  }

  public @Nullable K reduceKeys(
      long parallelism, BiFunction<? super K, ? super K, ? extends K> reducer) {
    return Bulk.reduce(keySet(), element -> element, reducer);
  }

  public <U> @Nullable U reduceKeys(
      long parallelism,
      Function<? super K, ? extends U> function,
      BiFunction<? super U, ? super U, ? extends U> reducer) {
    return Bulk.reduce(keySet(), function, reducer);
  }

  public double reduceKeysToDouble(
      long parallelism,
      ToDoubleFunction<? super K> function,
      double basis,
      DoubleBinaryOperator reducer) {
    return Bulk.reduceToDouble(keySet(), function, basis, reducer);
  }

  public long reduceKeysToLong(
      long parallelism,
      ToLongFunction<? super K> function,
      long basis,
      LongBinaryOperator reducer) {
    return Bulk.reduceToLong(keySet(), function, basis, reducer);
  }

  public int reduceKeysToInt(
      long parallelism, ToIntFunction<? super K> function, int basis, IntBinaryOperator reducer) {
    return Bulk.reduceToInt(keySet(), function, basis, reducer);
  }

  public void forEachValue(long parallelism, Consumer<? super V> action) {
    values().forEach(action);
  }

  public <U> void forEachValue(
      long parallelism, Function<? super V, ? extends U> function, Consumer<? super U> action) {
    Bulk.forEach(values(), function, action);
  }

  public <U> @Nullable U searchValues(long parallelism, Function<? super V, ? extends U> function) {
    return Bulk.search(values(), function);
  }

  public @Nullable V reduceValues(
      long parallelism, BiFunction<? super V, ? super V, ? extends V> reducer) {
    return Bulk.reduce(values(), element -> element, reducer);
  }

  public <U> @Nullable U reduceValues(
      long parallelism,
      Function<? super V, ? extends U> function,
      BiFunction<? super U, ? super U, ? extends U> reducer) {
    return Bulk.reduce(values(), function, reducer);
  }

  public double reduceValuesToDouble(
      long parallelism,
      ToDoubleFunction<? super V> function,
      double basis,
      DoubleBinaryOperator reducer) {
    return Bulk.reduceToDouble(values(), function, basis, reducer);
  }

  public long reduceValuesToLong(
      long parallelism,
      ToLongFunction<? super V> function,
      long basis,
      LongBinaryOperator reducer) {
    return Bulk.reduceToLong(values(), function, basis, reducer);
  }

  public int reduceValuesToInt(
      long parallelism, ToIntFunction<? super V> function, int basis, IntBinaryOperator reducer) {
    return Bulk.reduceToInt(values(), function, basis, reducer);
  }
}
