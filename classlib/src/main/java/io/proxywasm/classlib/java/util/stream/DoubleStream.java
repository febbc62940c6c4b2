package io.proxywasm.classlib.java.util.stream;

import java.util.DoubleSummaryStatistics;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;

/** Takes the place of {@link java.util.stream.DoubleStream}. */
public interface DoubleStream extends BaseStream<Double, DoubleStream> {
  DoubleStream filter(DoublePredicate predicate);

  DoubleStream map(DoubleUnaryOperator mapper);

  <U> Stream<U> mapToObj(DoubleFunction<? extends U> mapper);

  IntStream mapToInt(DoubleToIntFunction mapper);

  LongStream mapToLong(DoubleToLongFunction mapper);

  DoubleStream flatMap(DoubleFunction<? extends DoubleStream> mapper);

  DoubleStream mapMulti(DoubleMapMultiConsumer mapper);

  DoubleStream distinct();

  DoubleStream sorted();

  DoubleStream peek(DoubleConsumer action);

  DoubleStream limit(long maxSize);

  DoubleStream skip(long n);

  DoubleStream takeWhile(DoublePredicate predicate);

  DoubleStream dropWhile(DoublePredicate predicate);

  void forEach(DoubleConsumer action);

  void forEachOrdered(DoubleConsumer action);

  double[] toArray();

  double reduce(double identity, DoubleBinaryOperator op);

  OptionalDouble reduce(DoubleBinaryOperator op);

  <R> R collect(Supplier<R> supplier, ObjDoubleConsumer<R> accumulator, BiConsumer<R, R> combiner);

  double sum();

  OptionalDouble min();

  OptionalDouble max();

  long count();

  OptionalDouble average();

  DoubleSummaryStatistics summaryStatistics();

  boolean anyMatch(DoublePredicate predicate);

  boolean allMatch(DoublePredicate predicate);

  boolean noneMatch(DoublePredicate predicate);

  OptionalDouble findFirst();

  OptionalDouble findAny();

  Stream<Double> boxed();

  @Override
  DoubleStream sequential();

  @Override
  DoubleStream parallel();

  @Override
  PrimitiveIterator.OfDouble iterator();

  @Override
  Spliterator.OfDouble spliterator();

  static Builder builder() {
    return new DoubleStreamBuilder();
  }

  static DoubleStream empty() {
    return StreamSupport.doubleStream(Spliterators.emptyDoubleSpliterator(), false);
  }

  static DoubleStream of(double value) {
    return of(new double[] {value});
  }

  static DoubleStream of(double... values) {
    return StreamSupport.doubleStream(Spliterators.spliterator(values, Sources.ARRAY), false);
  }

  static DoubleStream iterate(double seed, DoubleUnaryOperator f) {
    Objects.requireNonNull(f);
    return StreamSupport.doubleStream(new DoubleIteration(seed, element -> true, f), false);
  }

  static DoubleStream iterate(double seed, DoublePredicate hasNext, DoubleUnaryOperator next) {
    Objects.requireNonNull(next);
    Objects.requireNonNull(hasNext);
    return StreamSupport.doubleStream(new DoubleIteration(seed, hasNext, next), false);
  }

  static DoubleStream generate(DoubleSupplier s) {
    Objects.requireNonNull(s);
    return StreamSupport.doubleStream(
        new Spliterators.AbstractDoubleSpliterator(Long.MAX_VALUE, Spliterator.IMMUTABLE) {
          @Override
          public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            action.accept(s.getAsDouble());
            return true;
          }
        },
        false);
  }

  static DoubleStream concat(DoubleStream a, DoubleStream b) {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    var both = new DoubleConcatenation(a.spliterator(), b.spliterator());
    return StreamSupport.doubleStream(both, a.isParallel() || b.isParallel())
        .onClose(new Closing(a::close, b::close));
  }

  /** Takes the place of {@link java.util.stream.DoubleStream.Builder}. */
  interface Builder extends DoubleConsumer {
    @Override
    void accept(double value);

    default Builder add(double value) {
      accept(value);
      return this;
    }

    DoubleStream build();
  }

  /** Takes the place of {@link java.util.stream.DoubleStream.DoubleMapMultiConsumer}. */
  @FunctionalInterface
  interface DoubleMapMultiConsumer {
    void accept(double value, DoubleConsumer consumer);
  }
}
