package io.proxywasm.classlib.java.util.stream;

import io.proxywasm.classlib.java.util.stream.Collector.Characteristics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Takes the place of {@link java.util.stream.Collectors}. */
public final class Collectors {
  private Collectors() {}

  /** Makes a collector whose container is its result. */
  private static <T, R> Collector<T, R, R> into(
      Supplier<R> supplier,
      BiConsumer<R, T> accumulator,
      BinaryOperator<R> combiner,
      Characteristics... characteristics) {
    return Collector.of(supplier, accumulator, combiner, characteristics);
  }

  private static <T, C extends Collection<T>> C united(C left, C right) {
    left.addAll(right);
    return left;
  }

  public static <T, C extends Collection<T>> Collector<T, ?, C> toCollection(
      Supplier<C> collectionFactory) {
    return into(collectionFactory, Collection::add, Collectors::united);
  }

  public static <T> Collector<T, ?, List<T>> toList() {
    return into(ArrayList::new, List::add, Collectors::united);
  }

  @SuppressWarnings("unchecked")
  public static <T> Collector<T, ?, List<T>> toUnmodifiableList() {
    return Collector.of(
        ArrayList<T>::new,
        List::add,
        Collectors::united,
        list -> (List<T>) List.of(list.toArray()));
  }

  public static <T> Collector<T, ?, Set<T>> toSet() {
    return into(HashSet::new, Set::add, Collectors::united, Characteristics.UNORDERED);
  }

  @SuppressWarnings("unchecked")
  public static <T> Collector<T, ?, Set<T>> toUnmodifiableSet() {
    return Collector.of(
        HashSet<T>::new,
        Set::add,
        Collectors::united,
        set -> (Set<T>) Set.of(set.toArray()),
        Characteristics.UNORDERED);
  }

  public static Collector<CharSequence, ?, String> joining() {
    return Collector.of(
        StringBuilder::new, StringBuilder::append, StringBuilder::append, StringBuilder::toString);
  }

  public static Collector<CharSequence, ?, String> joining(CharSequence delimiter) {
    return joining(delimiter, "", "");
  }

  public static Collector<CharSequence, ?, String> joining(
      CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
    return Collector.of(
        () -> new StringJoiner(delimiter, prefix, suffix),
        StringJoiner::add,
        StringJoiner::merge,
        StringJoiner::toString);
  }

  public static <T, U, A, R> Collector<T, ?, R> mapping(
      Function<? super T, ? extends U> mapper, Collector<? super U, A, R> downstream) {
    var accumulator = downstream.accumulator();
    return fed(downstream, (r, t) -> accumulator.accept(r, mapper.apply(t)));
  }

  public static <T, U, A, R> Collector<T, ?, R> flatMapping(
      Function<? super T, ? extends Stream<? extends U>> mapper,
      Collector<? super U, A, R> downstream) {
    var accumulator = downstream.accumulator();
    return fed(
        downstream,
        (r, t) -> {
          try (Stream<? extends U> result = mapper.apply(t)) {
            if (result != null) {
              result.sequential().forEach(u -> accumulator.accept(r, u));
            }
          }
        });
  }

  public static <T, A, R> Collector<T, ?, R> filtering(
      Predicate<? super T> predicate, Collector<? super T, A, R> downstream) {
    var accumulator = downstream.accumulator();
    return fed(
        downstream,
        (r, t) -> {
          if (predicate.test(t)) {
            accumulator.accept(r, t);
          }
        });
  }

  /** Makes a collector that differs from another in how it takes an element. */
  private static <T, A, R> Collector<T, A, R> fed(
      Collector<?, A, R> downstream, BiConsumer<A, T> accumulator) {
    return new GivenCollector<>(
        downstream.supplier(),
        accumulator,
        downstream.combiner(),
        downstream.finisher(),
        downstream.characteristics());
  }

  public static <T, A, R, U> Collector<T, A, U> collectingAndThen(
      Collector<T, A, R> downstream, Function<R, U> finisher) {
    var characteristics = CharacteristicSet.NONE;
    for (var characteristic : downstream.characteristics()) {
      if (characteristic != Characteristics.IDENTITY_FINISH) {
        characteristics = characteristics.with(characteristic);
      }
    }
    return new GivenCollector<>(
        downstream.supplier(),
        downstream.accumulator(),
        downstream.combiner(),
        downstream.finisher().andThen(finisher),
        characteristics);
  }

  public static <T> Collector<T, ?, Long> counting() {
    return summingLong(element -> 1L);
  }

  public static <T> Collector<T, ?, Optional<T>> minBy(Comparator<? super T> comparator) {
    return reducing(BinaryOperator.minBy(comparator));
  }

  public static <T> Collector<T, ?, Optional<T>> maxBy(Comparator<? super T> comparator) {
    return reducing(BinaryOperator.maxBy(comparator));
  }

  public static <T> Collector<T, ?, Integer> summingInt(ToIntFunction<? super T> mapper) {
    return collectingAndThen(Sums.ofLongs(mapper::applyAsInt), sum -> (int) sum.get());
  }

  public static <T> Collector<T, ?, Long> summingLong(ToLongFunction<? super T> mapper) {
    return collectingAndThen(Sums.ofLongs(mapper), LongSum::get);
  }

  public static <T> Collector<T, ?, Double> summingDouble(ToDoubleFunction<? super T> mapper) {
    return collectingAndThen(Sums.ofDoubles(mapper), DoubleSum::get);
  }

  public static <T> Collector<T, ?, Double> averagingInt(ToIntFunction<? super T> mapper) {
    return collectingAndThen(Sums.ofLongs(mapper::applyAsInt), LongSum::average);
  }

  public static <T> Collector<T, ?, Double> averagingLong(ToLongFunction<? super T> mapper) {
    return collectingAndThen(Sums.ofLongs(mapper), LongSum::average);
  }

  public static <T> Collector<T, ?, Double> averagingDouble(ToDoubleFunction<? super T> mapper) {
    return collectingAndThen(Sums.ofDoubles(mapper), DoubleSum::average);
  }

  public static <T> Collector<T, ?, T> reducing(T identity, BinaryOperator<T> op) {
    return reducing(identity, element -> element, op);
  }

  @SuppressWarnings("unchecked")
  public static <T, U> Collector<T, ?, U> reducing(
      U identity, Function<? super T, ? extends U> mapper, BinaryOperator<U> op) {
    return Collector.of(
        () -> (U[]) new Object[] {identity},
        (a, t) -> a[0] = op.apply(a[0], mapper.apply(t)),
        (a, b) -> {
          a[0] = op.apply(a[0], b[0]);
          return a;
        },
        a -> a[0]);
  }

  public static <T> Collector<T, ?, Optional<T>> reducing(BinaryOperator<T> op) {
    return Collector.of(
        () -> new ReferenceReduction<>(op),
        ReferenceReduction::accept,
        ReferenceReduction::merge,
        ReferenceReduction::ofNullable);
  }

  public static <T, K> Collector<T, ?, Map<K, List<T>>> groupingBy(
      Function<? super T, ? extends K> classifier) {
    return groupingBy(classifier, toList());
  }

  public static <T, K, A, D> Collector<T, ?, Map<K, D>> groupingBy(
      Function<? super T, ? extends K> classifier, Collector<? super T, A, D> downstream) {
    return groupingBy(classifier, HashMap::new, downstream);
  }

  public static <T, K, D, A, M extends Map<K, D>> Collector<T, ?, M> groupingBy(
      Function<? super T, ? extends K> classifier,
      Supplier<M> mapFactory,
      Collector<? super T, A, D> downstream) {
    return Grouping.by(classifier, mapFactory, downstream);
  }

  public static <T, K> Collector<T, ?, ConcurrentMap<K, List<T>>> groupingByConcurrent(
      Function<? super T, ? extends K> classifier) {
    return groupingByConcurrent(classifier, ConcurrentHashMap::new, toList());
  }

  public static <T, K, A, D> Collector<T, ?, ConcurrentMap<K, D>> groupingByConcurrent(
      Function<? super T, ? extends K> classifier, Collector<? super T, A, D> downstream) {
    return groupingByConcurrent(classifier, ConcurrentHashMap::new, downstream);
  }

  public static <T, K, A, D, M extends ConcurrentMap<K, D>> Collector<T, ?, M> groupingByConcurrent(
      Function<? super T, ? extends K> classifier,
      Supplier<M> mapFactory,
      Collector<? super T, A, D> downstream) {
    return Grouping.by(
        classifier, mapFactory, downstream, Characteristics.CONCURRENT, Characteristics.UNORDERED);
  }

  public static <T> Collector<T, ?, Map<Boolean, List<T>>> partitioningBy(
      Predicate<? super T> predicate) {
    return partitioningBy(predicate, toList());
  }

  public static <T, D, A> Collector<T, ?, Map<Boolean, D>> partitioningBy(
      Predicate<? super T> predicate, Collector<? super T, A, D> downstream) {
    return Partition.by(predicate, downstream);
  }

  public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(
      Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper) {
    return Mapped.distinct(HashMap::new, keyMapper, valueMapper);
  }

  public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(
      Function<? super T, ? extends K> keyMapper,
      Function<? super T, ? extends U> valueMapper,
      BinaryOperator<U> mergeFunction) {
    return toMap(keyMapper, valueMapper, mergeFunction, HashMap::new);
  }

  public static <T, K, U, M extends Map<K, U>> Collector<T, ?, M> toMap(
      Function<? super T, ? extends K> keyMapper,
      Function<? super T, ? extends U> valueMapper,
      BinaryOperator<U> mergeFunction,
      Supplier<M> mapFactory) {
    return Mapped.merged(mapFactory, keyMapper, valueMapper, mergeFunction);
  }

  public static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(
      Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper) {
    Objects.requireNonNull(keyMapper, "keyMapper");
    Objects.requireNonNull(valueMapper, "valueMapper");
    return collectingAndThen(toMap(keyMapper, valueMapper), Map::copyOf);
  }

  public static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(
      Function<? super T, ? extends K> keyMapper,
      Function<? super T, ? extends U> valueMapper,
      BinaryOperator<U> mergeFunction) {
    Objects.requireNonNull(keyMapper, "keyMapper");
    Objects.requireNonNull(valueMapper, "valueMapper");
    Objects.requireNonNull(mergeFunction, "mergeFunction");
    return collectingAndThen(toMap(keyMapper, valueMapper, mergeFunction), Map::copyOf);
  }

  public static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(
      Function<? super T, ? extends K> keyMapper, Function<? super T, ? extends U> valueMapper) {
    return Mapped.distinct(
        ConcurrentHashMap::new,
        keyMapper,
        valueMapper,
        Characteristics.CONCURRENT,
        Characteristics.UNORDERED);
  }

  public static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(
      Function<? super T, ? extends K> keyMapper,
      Function<? super T, ? extends U> valueMapper,
      BinaryOperator<U> mergeFunction) {
    return toConcurrentMap(keyMapper, valueMapper, mergeFunction, ConcurrentHashMap::new);
  }

  public static <T, K, U, M extends ConcurrentMap<K, U>> Collector<T, ?, M> toConcurrentMap(
      Function<? super T, ? extends K> keyMapper,
      Function<? super T, ? extends U> valueMapper,
      BinaryOperator<U> mergeFunction,
      Supplier<M> mapFactory) {
    return Mapped.merged(
        mapFactory,
        keyMapper,
        valueMapper,
        mergeFunction,
        Characteristics.CONCURRENT,
        Characteristics.UNORDERED);
  }

  public static <T> Collector<T, ?, IntSummaryStatistics> summarizingInt(
      ToIntFunction<? super T> mapper) {
    return into(
        IntSummaryStatistics::new,
        (s, t) -> s.accept(mapper.applyAsInt(t)),
        (a, b) -> {
          a.combine(b);
          return a;
        });
  }

  public static <T> Collector<T, ?, LongSummaryStatistics> summarizingLong(
      ToLongFunction<? super T> mapper) {
    return into(
        LongSummaryStatistics::new,
        (s, t) -> s.accept(mapper.applyAsLong(t)),
        (a, b) -> {
          a.combine(b);
          return a;
        });
  }

  public static <T> Collector<T, ?, DoubleSummaryStatistics> summarizingDouble(
      ToDoubleFunction<? super T> mapper) {
    return into(
        DoubleSummaryStatistics::new,
        (s, t) -> s.accept(mapper.applyAsDouble(t)),
        (a, b) -> {
          a.combine(b);
          return a;
        });
  }

  public static <T, R1, R2, R> Collector<T, ?, R> teeing(
      Collector<? super T, ?, R1> downstream1,
      Collector<? super T, ?, R2> downstream2,
      BiFunction<? super R1, ? super R2, R> merger) {
    Objects.requireNonNull(downstream1, "downstream1");
    Objects.requireNonNull(downstream2, "downstream2");
    Objects.requireNonNull(merger, "merger");
    return Pair.collector(downstream1, downstream2, merger);
  }
}
