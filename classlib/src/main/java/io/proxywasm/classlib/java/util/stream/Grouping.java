package io.proxywasm.classlib.java.util.stream;

import io.proxywasm.classlib.java.util.stream.Collector.Characteristics;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;

/** Gives each element to the container of its group. */
final class Grouping {
  private Grouping() {}

  /** The map holds containers at first, which are replaced by what is made of them. */
  @SuppressWarnings("unchecked")
  static <T, K, D, A, M extends Map<K, D>> Collector<T, ?, M> by(
      Function<? super T, ? extends K> classifier,
      Supplier<M> mapFactory,
      Collector<? super T, A, D> downstream,
      Characteristics... characteristics) {
    var supplier = downstream.supplier();
    var accumulator = downstream.accumulator();
    BiConsumer<Map<K, A>, T> add =
        (groups, element) -> {
          K key = classifier.apply(element);
          Objects.requireNonNull(key, "element cannot be mapped to a null key");
          accumulator.accept(groups.computeIfAbsent(key, k -> supplier.get()), element);
        };
    BinaryOperator<Map<K, A>> merge =
        (groups, others) -> {
          others.forEach((key, other) -> groups.merge(key, other, downstream.combiner()));
          return groups;
        };
    var factory = (Supplier<Map<K, A>>) (Supplier<?>) mapFactory;
    if (downstream.characteristics().contains(Characteristics.IDENTITY_FINISH)) {
      return (Collector<T, ?, M>)
          (Collector<T, ?, ?>) Collector.of(factory, add, merge, characteristics);
    }
    var finisher = (Function<A, A>) (Function<?, ?>) downstream.finisher();
    return Collector.of(
        factory,
        add,
        merge,
        groups -> {
          groups.replaceAll((key, container) -> finisher.apply(container));
          return (M) (Map<K, ?>) groups;
        },
        characteristics);
  }
}
