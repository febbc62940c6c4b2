package io.proxywasm.classlib.java.util.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;

/** A collector of given functions. */
record GivenCollector<T, A, R>(
    Supplier<A> supplier,
    BiConsumer<A, T> accumulator,
    BinaryOperator<A> combiner,
    Function<A, R> finisher,
    Set<Characteristics> characteristics)
    implements Collector<T, A, R> {

  /**
   * Returns given characteristics, and that of the identity if wanted, in the order of the enum.
   */
  static Set<Characteristics> characteristics(boolean identity, Characteristics... given) {
    var all = new ArrayList<Characteristics>();
    for (var characteristic : Characteristics.values()) {
      if (Arrays.asList(given).contains(characteristic)
          || (identity && characteristic == Characteristics.IDENTITY_FINISH)) {
        all.add(characteristic);
      }
    }
    return Set.of(all.toArray(new Characteristics[0]));
  }
}
