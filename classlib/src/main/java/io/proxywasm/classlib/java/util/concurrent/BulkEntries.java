package io.proxywasm.classlib.java.util.concurrent;

import java.util.AbstractMap;
import java.util.Map;
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

/** What a concurrent map does with all its entries. On one thread, whatever the parallelism. */
abstract class BulkEntries<K, V> extends AbstractMap<K, V> {
  public void forEachEntry(long parallelism, Consumer<? super Map.Entry<K, V>> action) {
    entrySet().forEach(action);
  }

  public <U> void forEachEntry(
      long parallelism,
      Function<Map.Entry<K, V>, ? extends U> function,
      Consumer<? super U> action) {
    Bulk.forEach(entrySet(), function, action);
  }

  public <U> @Nullable U searchEntries(
      long parallelism, Function<Map.Entry<K, V>, ? extends U> function) {
    return Bulk.search(entrySet(), function);
  }

  public Map.@Nullable Entry<K, V> reduceEntries(
      long parallelism,
      BiFunction<Map.Entry<K, V>, Map.Entry<K, V>, ? extends Map.Entry<K, V>> reducer) {
    return Bulk.reduce(entrySet(), element -> element, reducer);
  }

  public <U> @Nullable U reduceEntries(
      long parallelism,
      Function<Map.Entry<K, V>, ? extends U> function,
      BiFunction<? super U, ? super U, ? extends U> reducer) {
    return Bulk.reduce(entrySet(), function, reducer);
  }

  public double reduceEntriesToDouble(
      long parallelism,
      ToDoubleFunction<Map.Entry<K, V>> function,
      double basis,
      DoubleBinaryOperator reducer) {
    return Bulk.reduceToDouble(entrySet(), function, basis, reducer);
  }

  public long reduceEntriesToLong(
      long parallelism,
      ToLongFunction<Map.Entry<K, V>> function,
      long basis,
      LongBinaryOperator reducer) {
    return Bulk.reduceToLong(entrySet(), function, basis, reducer);
  }

  public int reduceEntriesToInt(
      long parallelism,
      ToIntFunction<Map.Entry<K, V>> function,
      int basis,
      IntBinaryOperator reducer) {
    return Bulk.reduceToInt(entrySet(), function, basis, reducer);
  }
}
