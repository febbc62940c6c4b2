package io.proxywasm.classlib.java.util.stream;

import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** Collectors that add up a number of each element. */
final class Sums {
  private Sums() {}

  static <T> Collector<T, LongSum, LongSum> ofLongs(ToLongFunction<? super T> mapper) {
    return Collector.of(
        LongSum::new, (sum, t) -> sum.accept(mapper.applyAsLong(t)), LongSum::merge);
  }

  static <T> Collector<T, DoubleSum, DoubleSum> ofDoubles(ToDoubleFunction<? super T> mapper) {
    return Collector.of(
        DoubleSum::new, (sum, t) -> sum.accept(mapper.applyAsDouble(t)), DoubleSum::merge);
  }
}
