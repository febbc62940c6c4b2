package io.proxywasm.classlib.java.util.stream;

import java.util.IntSummaryStatistics;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/** Takes the place of {@link java.util.stream.IntStream}. */
public interface IntStream extends BaseStream<Integer, IntStream> {
  IntStream filter(IntPredicate predicate);

  IntStream map(IntUnaryOperator mapper);

  <U> Stream<U> mapToObj(IntFunction<? extends U> mapper);

  LongStream mapToLong(IntToLongFunction mapper);

  DoubleStream mapToDouble(IntToDoubleFunction mapper);

  IntStream flatMap(IntFunction<? extends IntStream> mapper);

  IntStream mapMulti(IntMapMultiConsumer mapper);

  IntStream distinct();

  IntStream sorted();

  IntStream peek(IntConsumer action);

  IntStream limit(long maxSize);

  IntStream skip(long n);

  IntStream takeWhile(IntPredicate predicate);

  IntStream dropWhile(IntPredicate predicate);

  void forEach(IntConsumer action);

  void forEachOrdered(IntConsumer action);

  int[] toArray();

  int reduce(int identity, IntBinaryOperator op);

  OptionalInt reduce(IntBinaryOperator op);

  <R> R collect(Supplier<R> supplier, ObjIntConsumer<R> accumulator, BiConsumer<R, R> combiner);

  int sum();

  OptionalInt min();

  OptionalInt max();

  long count();

  OptionalDouble average();

  IntSummaryStatistics summaryStatistics();

  boolean anyMatch(IntPredicate predicate);

  boolean allMatch(IntPredicate predicate);

  boolean noneMatch(IntPredicate predicate);

  OptionalInt findFirst();

  OptionalInt findAny();

  LongStream asLongStream();

  DoubleStream asDoubleStream();

  Stream<Integer> boxed();

  @Override
  IntStream sequential();

  @Override
  IntStream parallel();

  @Override
  PrimitiveIterator.OfInt iterator();

  @Override
  Spliterator.OfInt spliterator();

  static Builder builder() {
    return new IntStreamBuilder();
  }

  static IntStream empty() {
    return StreamSupport.intStream(Spliterators.emptyIntSpliterator(), false);
  }

  static IntStream of(int value) {
    return of(new int[] {value});
  }

  static IntStream of(int... values) {
    return StreamSupport.intStream(Spliterators.spliterator(values, Sources.ARRAY), false);
  }

  static IntStream iterate(int seed, IntUnaryOperator f) {
    Objects.requireNonNull(f);
    return StreamSupport.intStream(new IntIteration(seed, element -> true, f), false);
  }

  static IntStream iterate(int seed, IntPredicate hasNext, IntUnaryOperator next) {
    Objects.requireNonNull(next);
    Objects.requireNonNull(hasNext);
    return StreamSupport.intStream(new IntIteration(seed, hasNext, next), false);
  }

  static IntStream generate(IntSupplier s) {
    Objects.requireNonNull(s);
    return StreamSupport.intStream(
        new Spliterators.AbstractIntSpliterator(Long.MAX_VALUE, Spliterator.IMMUTABLE) {
          @Override
          public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            action.accept(s.getAsInt());
            return true;
          }
        },
        false);
  }

  static IntStream range(int startInclusive, int endExclusive) {
    return startInclusive >= endExclusive ? empty() : rangeClosed(startInclusive, endExclusive - 1);
  }

  static IntStream rangeClosed(int startInclusive, int endInclusive) {
    return startInclusive > endInclusive
        ? empty()
        : StreamSupport.intStream(new IntRange(startInclusive, endInclusive), false);
  }

  static IntStream concat(IntStream a, IntStream b) {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    var both = new IntConcatenation(a.spliterator(), b.spliterator());
    return StreamSupport.intStream(both, a.isParallel() || b.isParallel())
        .onClose(new Closing(a::close, b::close));
  }

  /** Takes the place of {@link java.util.stream.IntStream.Builder}. */
  interface Builder extends IntConsumer {
    @Override
    void accept(int value);

    default Builder add(int value) {
      accept(value);
      return this;
    }

    IntStream build();
  }

  /** Takes the place of {@link java.util.stream.IntStream.IntMapMultiConsumer}. */
  @FunctionalInterface
  interface IntMapMultiConsumer {
    void accept(int value, IntConsumer consumer);
  }
}
