package io.proxywasm.classlib.java.util.stream;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What became of the elements that a predicate is false for, and of those it is true for. */
final class Partition<D> extends AbstractMap<Boolean, D> {
  private D ofFalse;
  private D ofTrue;

  private Partition(D ofFalse, D ofTrue) {
    this.ofFalse = ofFalse;
    this.ofTrue = ofTrue;
  }

  @SuppressWarnings("unchecked")
  static <T, A, D> Collector<T, ?, Map<Boolean, D>> by(
      Predicate<? super T> predicate, Collector<? super T, A, D> downstream) {
    var accumulator = downstream.accumulator();
    BiConsumer<Partition<A>, T> add =
        (parts, t) -> accumulator.accept(predicate.test(t) ? parts.ofTrue : parts.ofFalse, t);
    BinaryOperator<Partition<A>> merge =
        (a, b) -> {
          a.ofFalse = downstream.combiner().apply(a.ofFalse, b.ofFalse);
          a.ofTrue = downstream.combiner().apply(a.ofTrue, b.ofTrue);
          return a;
        };
    Supplier<Partition<A>> factory =
        () -> new Partition<>(downstream.supplier().get(), downstream.supplier().get());
    if (downstream.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH)) {
      return (Collector<T, ?, Map<Boolean, D>>)
          (Collector<T, ?, ?>) Collector.of(factory, add, merge);
    }
    var finisher = downstream.finisher();
    return Collector.of(
        factory,
        add,
        merge,
        parts -> new Partition<>(finisher.apply(parts.ofFalse), finisher.apply(parts.ofTrue)));
  }

  @Override
  public @Nullable D get(Object key) {
    return key instanceof Boolean value ? value ? ofTrue : ofFalse : null;
  }

  @Override
  public Set<Map.Entry<Boolean, D>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<Boolean, D>> iterator() {
        return List.<Map.Entry<Boolean, D>>of(
                new SimpleImmutableEntry<>(false, ofFalse),
                new SimpleImmutableEntry<>(true, ofTrue))
            .iterator();
      }

      @Override
      public int size() {
        return 2;
      }
    };
  }
}
