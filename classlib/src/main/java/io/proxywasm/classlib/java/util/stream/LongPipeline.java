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
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/** A stage that gives elements of type {@code long}. */
final class LongPipeline extends Pipeline<Long, LongStream> implements LongStream {
  LongPipeline(LongSource source, int flags) {
    super(source, flags);
  }

  <P> LongPipeline(Pipeline<P, ?> previous, int flags, Stage<P, Long> stage) {
    super(previous, flags, stage);
  }

  @Override
  LongStream then(int flags, Stage<Long, Long> stage) {
    return new LongPipeline(this, flags, stage);
  }

  @Override
  public LongStream filter(LongPredicate predicate) {
    Objects.requireNonNull(predicate);
    return then(
        flags & Flags.RESIZED,
        to ->
            new VaryingLink<Long, Long>(to) {
              @Override
              public void accept(long element) {
                if (predicate.test(element)) {
                  next.accept(element);
                }
              }
            });
  }

  @Override
  public LongStream map(LongUnaryOperator mapper) {
    Objects.requireNonNull(mapper);
    return then(
        flags & Flags.MAPPED,
        to ->
            new Link<Long, Long>(to) {
              @Override
              public void accept(long element) {
                next.accept(mapper.applyAsLong(element));
              }
            });
  }

  @Override
  public <U> Stream<U> mapToObj(LongFunction<? extends U> mapper) {
    Objects.requireNonNull(mapper);
    return toObjects(flags & Flags.MAPPED, mapper);
  }

  @Override
  public Stream<Long> boxed() {
    return toObjects(flags, Long::valueOf);
  }

  private <U> Stream<U> toObjects(int flags, LongFunction<? extends U> mapper) {
    return new ReferencePipeline<U>(
        this,
        flags,
        to ->
            new Link<Long, U>(to) {
              @Override
              public void accept(long element) {
                next.accept(mapper.apply(element));
              }
            });
  }

  @Override
  public IntStream mapToInt(LongToIntFunction mapper) {
    Objects.requireNonNull(mapper);
    return new IntPipeline(
        this,
        flags & Flags.MAPPED,
        to ->
            new Link<Long, Integer>(to) {
              @Override
              public void accept(long element) {
                next.accept(mapper.applyAsInt(element));
              }
            });
  }

  @Override
  public DoubleStream mapToDouble(LongToDoubleFunction mapper) {
    Objects.requireNonNull(mapper);
    return new DoublePipeline(
        this,
        flags & Flags.MAPPED,
        to ->
            new Link<Long, Double>(to) {
              @Override
              public void accept(long element) {
                next.accept(mapper.applyAsDouble(element));
              }
            });
  }

  @Override
  public DoubleStream asDoubleStream() {
    return new DoublePipeline(
        this,
        flags & ~Spliterator.DISTINCT,
        to ->
            new Link<Long, Double>(to) {
              @Override
              public void accept(long element) {
                next.accept((double) element);
              }
            });
  }

  @Override
  public LongStream flatMap(LongFunction<? extends LongStream> mapper) {
    Objects.requireNonNull(mapper);
    return then(
        flags & Flags.MULTIPLIED,
        to ->
            new FlatLink<Long, Long>(to) {
              @Override
              public void accept(long element) {
                pour(mapper.apply(element));
              }
            });
  }

  @Override
  public LongStream mapMulti(LongMapMultiConsumer mapper) {
    Objects.requireNonNull(mapper);
    return then(
        flags & Flags.MULTIPLIED,
        to ->
            new VaryingLink<Long, Long>(to) {
              @Override
              public void accept(long element) {
                mapper.accept(element, next);
              }
            });
  }

  @Override
  public LongStream distinct() {
    return boxed().distinct().mapToLong(element -> element);
  }

  @Override
  public LongStream sorted() {
    return then(
        flags | Flags.SORTED,
        Flags.isSorted(flags) ? to -> to : to -> new SortingLink<>(new Longs(), to));
  }

  @Override
  public LongStream peek(LongConsumer action) {
    Objects.requireNonNull(action);
    return then(
        flags,
        to ->
            new Link<Long, Long>(to) {
              @Override
              public void accept(long element) {
                action.accept(element);
                next.accept(element);
              }
            });
  }

  @Override
  public LongStream takeWhile(LongPredicate predicate) {
    Objects.requireNonNull(predicate);
    return then(
        (flags & Flags.RESIZED) | Flags.STOPS,
        to ->
            new TakingLink<Long>(to) {
              @Override
              public void accept(long element) {
                taking = taking && predicate.test(element);
                if (taking) {
                  next.accept(element);
                }
              }
            });
  }

  @Override
  public LongStream dropWhile(LongPredicate predicate) {
    Objects.requireNonNull(predicate);
    return then(
        flags & Flags.RESIZED,
        to ->
            new DroppingLink<Long>(to) {
              @Override
              public void accept(long element) {
                dropping = dropping && predicate.test(element);
                if (!dropping) {
                  next.accept(element);
                }
              }
            });
  }

  @Override
  public void forEach(LongConsumer action) {
    Objects.requireNonNull(action);
    run(
        new Sink<Long>() {
          @Override
          public void accept(long element) {
            action.accept(element);
          }
        });
  }

  @Override
  public void forEachOrdered(LongConsumer action) {
    forEach(action);
  }

  @Override
  public long[] toArray() {
    return gather(new Longs()).toArray();
  }

  @Override
  public long reduce(long identity, LongBinaryOperator op) {
    Objects.requireNonNull(op);
    return run(new LongReduction(identity, op)).value;
  }

  @Override
  public OptionalLong reduce(LongBinaryOperator op) {
    Objects.requireNonNull(op);
    var reduction = run(new LongReduction(op));
    return reduction.any ? OptionalLong.of(reduction.value) : OptionalLong.empty();
  }

  @Override
  public <R> R collect(
      Supplier<R> supplier, ObjLongConsumer<R> accumulator, BiConsumer<R, R> combiner) {
    Objects.requireNonNull(supplier);
    Objects.requireNonNull(accumulator);
    Objects.requireNonNull(combiner);
    return run(new Container<Long, R>(supplier) {
          @Override
          public void accept(long element) {
            accumulator.accept(content, element);
          }
        })
        .content;
  }

  @Override
  public long sum() {
    return reduce(0, Long::sum);
  }

  @Override
  public OptionalLong min() {
    return reduce(Math::min);
  }

  @Override
  public OptionalLong max() {
    return reduce(Math::max);
  }

  @Override
  public OptionalDouble average() {
    var sum = new LongSum();
    forEach(sum);
    return sum.count() > 0 ? OptionalDouble.of(sum.average()) : OptionalDouble.empty();
  }

  @Override
  public LongSummaryStatistics summaryStatistics() {
    var statistics = new LongSummaryStatistics();
    forEach(statistics);
    return statistics;
  }

  @Override
  public boolean anyMatch(LongPredicate predicate) {
    return filter(predicate).limit(1).count() != 0;
  }

  @Override
  public boolean allMatch(LongPredicate predicate) {
    return noneMatch(predicate.negate());
  }

  @Override
  public boolean noneMatch(LongPredicate predicate) {
    return !anyMatch(predicate);
  }

  @Override
  public OptionalLong findFirst() {
    return limit(1).reduce((first, other) -> first);
  }

  @Override
  public OptionalLong findAny() {
    return findFirst();
  }

  @Override
  public PrimitiveIterator.OfLong iterator() {
    return Spliterators.iterator(spliterator());
  }

  @Override
  public Spliterator.OfLong spliterator() {
    return isSource() ? (Spliterator.OfLong) open() : new LongSteps(this);
  }
}
