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
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;

/** A stage that gives elements of type {@code double}. */
final class DoublePipeline extends Pipeline<Double, DoubleStream> implements DoubleStream {
  DoublePipeline(DoubleSource source, int flags) {
    super(source, flags);
  }

  <P> DoublePipeline(Pipeline<P, ?> previous, int flags, Stage<P, Double> stage) {
    super(previous, flags, stage);
  }

  @Override
  DoubleStream then(int flags, Stage<Double, Double> stage) {
    return new DoublePipeline(this, flags, stage);
  }

  @Override
  public DoubleStream filter(DoublePredicate predicate) {
    Objects.requireNonNull(predicate);
    return then(
        flags & Flags.RESIZED,
        to ->
            new VaryingLink<Double, Double>(to) {
              @Override
              public void accept(double element) {
                if (predicate.test(element)) {
                  next.accept(element);
                }
              }
            });
  }

  @Override
  public DoubleStream map(DoubleUnaryOperator mapper) {
    Objects.requireNonNull(mapper);
    return then(
        flags & Flags.MAPPED,
        to ->
            new Link<Double, Double>(to) {
              @Override
              public void accept(double element) {
                next.accept(mapper.applyAsDouble(element));
              }
            });
  }

  @Override
  public <U> Stream<U> mapToObj(DoubleFunction<? extends U> mapper) {
    Objects.requireNonNull(mapper);
    return toObjects(flags & Flags.MAPPED, mapper);
  }

  @Override
  public Stream<Double> boxed() {
    return toObjects(flags, Double::valueOf);
  }

  private <U> Stream<U> toObjects(int flags, DoubleFunction<? extends U> mapper) {
    return new ReferencePipeline<U>(
        this,
        flags,
        to ->
            new Link<Double, U>(to) {
              @Override
              public void accept(double element) {
                next.accept(mapper.apply(element));
              }
            });
  }

  @Override
  public IntStream mapToInt(DoubleToIntFunction mapper) {
    Objects.requireNonNull(mapper);
    return new IntPipeline(
        this,
        flags & Flags.MAPPED,
        to ->
            new Link<Double, Integer>(to) {
              @Override
              public void accept(double element) {
                next.accept(mapper.applyAsInt(element));
              }
            });
  }

  @Override
  public LongStream mapToLong(DoubleToLongFunction mapper) {
    Objects.requireNonNull(mapper);
    return new LongPipeline(
        this,
        flags & Flags.MAPPED,
        to ->
            new Link<Double, Long>(to) {
              @Override
              public void accept(double element) {
                next.accept(mapper.applyAsLong(element));
              }
            });
  }

  @Override
  public DoubleStream flatMap(DoubleFunction<? extends DoubleStream> mapper) {
    Objects.requireNonNull(mapper);
    return then(
        flags & Flags.MULTIPLIED,
        to ->
            new FlatLink<Double, Double>(to) {
              @Override
              public void accept(double element) {
                pour(mapper.apply(element));
              }
            });
  }

  @Override
  public DoubleStream mapMulti(DoubleMapMultiConsumer mapper) {
    Objects.requireNonNull(mapper);
    return then(
        flags & Flags.MULTIPLIED,
        to ->
            new VaryingLink<Double, Double>(to) {
              @Override
              public void accept(double element) {
                mapper.accept(element, next);
              }
            });
  }

  @Override
  public DoubleStream distinct() {
    return boxed().distinct().mapToDouble(element -> element);
  }

  @Override
  public DoubleStream sorted() {
    return then(
        flags | Flags.SORTED,
        Flags.isSorted(flags) ? to -> to : to -> new SortingLink<>(new Doubles(), to));
  }

  @Override
  public DoubleStream peek(DoubleConsumer action) {
    Objects.requireNonNull(action);
    return then(
        flags,
        to ->
            new Link<Double, Double>(to) {
              @Override
              public void accept(double element) {
                action.accept(element);
                next.accept(element);
              }
            });
  }

  @Override
  public DoubleStream takeWhile(DoublePredicate predicate) {
    Objects.requireNonNull(predicate);
    return then(
        (flags & Flags.RESIZED) | Flags.STOPS,
        to ->
            new TakingLink<Double>(to) {
              @Override
              public void accept(double element) {
                taking = taking && predicate.test(element);
                if (taking) {
                  next.accept(element);
                }
              }
            });
  }

  @Override
  public DoubleStream dropWhile(DoublePredicate predicate) {
    Objects.requireNonNull(predicate);
    return then(
        flags & Flags.RESIZED,
        to ->
            new DroppingLink<Double>(to) {
              @Override
              public void accept(double element) {
                dropping = dropping && predicate.test(element);
                if (!dropping) {
                  next.accept(element);
                }
              }
            });
  }

  @Override
  public void forEach(DoubleConsumer action) {
    Objects.requireNonNull(action);
    run(
        new Sink<Double>() {
          @Override
          public void accept(double element) {
            action.accept(element);
          }
        });
  }

  @Override
  public void forEachOrdered(DoubleConsumer action) {
    forEach(action);
  }

  @Override
  public double[] toArray() {
    return gather(new Doubles()).toArray();
  }

  @Override
  public double reduce(double identity, DoubleBinaryOperator op) {
    Objects.requireNonNull(op);
    return run(new DoubleReduction(identity, op)).value;
  }

  @Override
  public OptionalDouble reduce(DoubleBinaryOperator op) {
    Objects.requireNonNull(op);
    var reduction = run(new DoubleReduction(op));
    return reduction.any ? OptionalDouble.of(reduction.value) : OptionalDouble.empty();
  }

  @Override
  public <R> R collect(
      Supplier<R> supplier, ObjDoubleConsumer<R> accumulator, BiConsumer<R, R> combiner) {
    Objects.requireNonNull(supplier);
    Objects.requireNonNull(accumulator);
    Objects.requireNonNull(combiner);
    return run(new Container<Double, R>(supplier) {
          @Override
          public void accept(double element) {
            accumulator.accept(content, element);
          }
        })
        .content;
  }

  @Override
  public double sum() {
    var sum = new DoubleSum();
    forEach(sum);
    return sum.get();
  }

  @Override
  public OptionalDouble min() {
    return reduce(Math::min);
  }

  @Override
  public OptionalDouble max() {
    return reduce(Math::max);
  }

  @Override
  public OptionalDouble average() {
    var sum = new DoubleSum();
    forEach(sum);
    return sum.count() > 0 ? OptionalDouble.of(sum.average()) : OptionalDouble.empty();
  }

  @Override
  public DoubleSummaryStatistics summaryStatistics() {
    var statistics = new DoubleSummaryStatistics();
    forEach(statistics);
    return statistics;
  }

  @Override
  public boolean anyMatch(DoublePredicate predicate) {
    return filter(predicate).limit(1).count() != 0;
  }

  @Override
  public boolean allMatch(DoublePredicate predicate) {
    return noneMatch(predicate.negate());
  }

  @Override
  public boolean noneMatch(DoublePredicate predicate) {
    return !anyMatch(predicate);
  }

  @Override
  public OptionalDouble findFirst() {
    return limit(1).reduce((first, other) -> first);
  }

  @Override
  public OptionalDouble findAny() {
    return findFirst();
  }

  @Override
  public PrimitiveIterator.OfDouble iterator() {
    return Spliterators.iterator(spliterator());
  }

  @Override
  public Spliterator.OfDouble spliterator() {
    return isSource() ? (Spliterator.OfDouble) open() : new DoubleSteps(this);
  }
}
