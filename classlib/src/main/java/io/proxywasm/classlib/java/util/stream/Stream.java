package io.proxywasm.classlib.java.util.stream;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.stream.Stream}. */
public interface Stream<T extends @Nullable Object> extends BaseStream<T, Stream<T>> {
  Stream<T> filter(Predicate<? super T> predicate);

  <R> Stream<R> map(Function<? super T, ? extends R> mapper);

  IntStream mapToInt(ToIntFunction<? super T> mapper);

  LongStream mapToLong(ToLongFunction<? super T> mapper);

  DoubleStream mapToDouble(ToDoubleFunction<? super T> mapper);

  <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> mapper);

  IntStream flatMapToInt(Function<? super T, ? extends IntStream> mapper);

  LongStream flatMapToLong(Function<? super T, ? extends LongStream> mapper);

  DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> mapper);

  <R> Stream<R> mapMulti(BiConsumer<? super T, ? super Consumer<R>> mapper);

  IntStream mapMultiToInt(BiConsumer<? super T, ? super IntConsumer> mapper);

  LongStream mapMultiToLong(BiConsumer<? super T, ? super LongConsumer> mapper);

  DoubleStream mapMultiToDouble(BiConsumer<? super T, ? super DoubleConsumer> mapper);

  Stream<T> distinct();

  Stream<T> sorted();

  Stream<T> sorted(Comparator<? super T> comparator);

  Stream<T> peek(Consumer<? super T> action);

  Stream<T> limit(long maxSize);

  Stream<T> skip(long n);

  Stream<T> takeWhile(Predicate<? super T> predicate);

  Stream<T> dropWhile(Predicate<? super T> predicate);

  void forEach(Consumer<? super T> action);

  void forEachOrdered(Consumer<? super T> action);

  Object[] toArray();

  <A> A[] toArray(IntFunction<A[]> generator);

  T reduce(T identity, BinaryOperator<T> accumulator);

  Optional<T> reduce(BinaryOperator<T> accumulator);

  <U> U reduce(U identity, BiFunction<U, ? super T, U> accumulator, BinaryOperator<U> combiner);

  <R> R collect(
      Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner);

  <R, A> R collect(Collector<? super T, A, R> collector);

  List<T> toList();

  Optional<T> min(Comparator<? super T> comparator);

  Optional<T> max(Comparator<? super T> comparator);

  long count();

  boolean anyMatch(Predicate<? super T> predicate);

  boolean allMatch(Predicate<? super T> predicate);

  boolean noneMatch(Predicate<? super T> predicate);

  Optional<T> findFirst();

  Optional<T> findAny();

  static <T> Builder<T> builder() {
    return new ReferenceStreamBuilder<>();
  }

  static <T> Stream<T> empty() {
    return StreamSupport.stream(Spliterators.emptySpliterator(), false);
  }

  @SuppressWarnings("unchecked")
  static <T> Stream<T> of(T value) {
    return of((T[]) new Object[] {value});
  }

  static <T> Stream<T> ofNullable(@Nullable T value) {
    return value == null ? empty() : of(value);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Stream<T> of(T... values) {
    return StreamSupport.stream(Spliterators.spliterator(values, Sources.ARRAY), false);
  }

  static <T> Stream<T> iterate(T seed, UnaryOperator<T> f) {
    Objects.requireNonNull(f);
    return StreamSupport.stream(new ReferenceIteration<>(seed, element -> true, f), false);
  }

  static <T> Stream<T> iterate(T seed, Predicate<? super T> hasNext, UnaryOperator<T> next) {
    Objects.requireNonNull(next);
    Objects.requireNonNull(hasNext);
    return StreamSupport.stream(new ReferenceIteration<>(seed, hasNext, next), false);
  }

  static <T> Stream<T> generate(Supplier<? extends T> s) {
    Objects.requireNonNull(s);
    return StreamSupport.stream(
        new Spliterators.AbstractSpliterator<T>(Long.MAX_VALUE, Spliterator.IMMUTABLE) {
          @Override
          public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            action.accept(s.get());
            return true;
          }
        },
        false);
  }

  @SuppressWarnings("unchecked")
  static <T> Stream<T> concat(Stream<? extends T> a, Stream<? extends T> b) {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    var both =
        new ReferenceConcatenation<>(
            (Spliterator<T>) a.spliterator(), (Spliterator<T>) b.spliterator());
    return StreamSupport.stream(both, a.isParallel() || b.isParallel())
        .onClose(new Closing(a::close, b::close));
  }

  /** Takes the place of {@link java.util.stream.Stream.Builder}. */
  interface Builder<T> extends Consumer<T> {
    @Override
    void accept(T value);

    default Builder<T> add(T value) {
      accept(value);
      return this;
    }

    Stream<T> build();
  }
}
