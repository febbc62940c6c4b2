package io.proxywasm.classlib.java.util.stream;

import java.util.function.BiFunction;

/** Two containers that take the same elements. */
final class Pair<A, B> {
  private A first;
  private B second;

  private Pair(A first, B second) {
    this.first = first;
    this.second = second;
  }

  static <T, A, B, R1, R2, R> Collector<T, ?, R> collector(
      Collector<? super T, A, R1> one,
      Collector<? super T, B, R2> other,
      BiFunction<? super R1, ? super R2, R> merger) {
    var addToOne = one.accumulator();
    var addToOther = other.accumulator();
    return Collector.of(
        () -> new Pair<>(one.supplier().get(), other.supplier().get()),
        (pair, element) -> {
          addToOne.accept(pair.first, element);
          addToOther.accept(pair.second, element);
        },
        (a, b) -> {
          a.first = one.combiner().apply(a.first, b.first);
          a.second = other.combiner().apply(a.second, b.second);
          return a;
        },
        pair ->
            merger.apply(one.finisher().apply(pair.first), other.finisher().apply(pair.second)));
  }
}
