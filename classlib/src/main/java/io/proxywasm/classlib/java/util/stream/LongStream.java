package io.proxywasm.classlib.java.util.stream;

import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/** Takes the place of {@link java.util.stream.LongStream}. */
public interface LongStream extends BaseStream<Long, LongStream> {
  LongStream filter(LongPredicate predicate);

  LongStream map(LongUnaryOperator mapper);

  <U> Stream<U> mapToObj(LongFunction<? extends U> mapper);

  IntStream mapToInt(LongToIntFunction mapper);

  DoubleStream mapToDouble(LongToDoubleFunction mapper);

  LongStream flatMap(LongFunction<? extends LongStream> mapper);

  LongStream mapMulti(LongMapMultiConsumer mapper);

  LongStream distinct();

  LongStream sorted();

  LongStream peek(LongConsumer action);

  LongStream limit(long maxSize);

  LongStream skip(long n);

  LongStream takeWhile(LongPredicate predicate);

  LongStream dropWhile(LongPredicate predicate);

  void forEach(LongConsumer action);

  void forEachOrdered(LongConsumer action);

  long[] toArray();

  long reduce(long identity, LongBinaryOperator op);

  OptionalLong reduce(LongBinaryOperator op);

  <R> R collect(Supplier<R> supplier, ObjLongConsumer<R> accumulator, BiConsumer<R, R> combiner);

  long sum();

  OptionalLong min();

  OptionalLong max();

  long count();

  OptionalDouble average();

  LongSummaryStatistics summaryStatistics();

  boolean anyMatch(LongPredicate predicate);

  boolean allMatch(LongPredicate predicate);

  boolean noneMatch(LongPredicate predicate);

  OptionalLong findFirst();

  OptionalLong findAny();

  DoubleStream asDoubleStream();

  Stream<Long> boxed();

  @Override
  LongStream sequential();

  @Override
  LongStream parallel();

  @Override
  PrimitiveIterator.OfLong iterator();

  @Override
  Spliterator.OfLong spliterator();

  static Builder builder() {
    return new LongStreamBuilder();
  }

  static LongStream empty() {
    return StreamSupport.longStream(Spliterators.emptyLongSpliterator(), false);
  }

  static LongStream of(long value) {
    return of(new long[] {value});
  }

  static LongStream of(long... values) {
    return StreamSupport.longStream(Spliterators.spliterator(values, Sources.ARRAY), false);
  }

  static LongStream iterate(long seed, LongUnaryOperator f) {
    Objects.requireNonNull(f);
    return StreamSupport.longStream(new LongIteration(seed, element -> true, f), false);
  }

  static LongStream iterate(long seed, LongPredicate hasNext, LongUnaryOperator next) {
    Objects.requireNonNull(next);
    Objects.requireNonNull(hasNext);
    return StreamSupport.longStream(new LongIteration(seed, hasNext, next), false);
  }

  static LongStream generate(LongSupplier s) {
    Objects.requireNonNull(s);
    return StreamSupport.longStream(
        new Spliterators.AbstractLongSpliterator(Long.MAX_VALUE, Spliterator.IMMUTABLE) {
          @Override
          public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            action.accept(s.getAsLong());
            return true;
          }
        },
        false);
  }

  static LongStream range(long startInclusive, long endExclusive) {
    return startInclusive >= endExclusive ? empty() : rangeClosed(startInclusive, endExclusive - 1);
  }

  static LongStream rangeClosed(long startInclusive, long endInclusive) {
    return startInclusive > endInclusive
        ? empty()
        : StreamSupport.longStream(new LongRange(startInclusive, endInclusive), false);
  }

  static LongStream concat(LongStream a, LongStream b) {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    var both = new LongConcatenation(a.spliterator(), b.spliterator());
    return StreamSupport.longStream(both, a.isParallel() || b.isParallel())
        .onClose(new Closing(a::close, b::close));
  }

  /** Takes the place of {@link java.util.stream.LongStream.Builder}. */
  interface Builder extends LongConsumer {
    @Override
    void accept(long value);

    default Builder add(long value) {
      accept(value);
      return this;
    }

    LongStream build();
  }

  /** Takes the place of {@link java.util.stream.LongStream.LongMapMultiConsumer}. */
  @FunctionalInterface
  interface LongMapMultiConsumer {
    void accept(long value, LongConsumer consumer);
  }
}
