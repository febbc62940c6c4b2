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
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/** A stage that gives elements of type {@code int}. */
final class IntPipeline extends Pipeline<Integer, IntStream> implements IntStream {
  IntPipeline(IntSource source, int flags) {
    super(source, flags);
  }

  <P> IntPipeline(Pipeline<P, ?> previous, int flags, Stage<P, Integer> stage) {
    super(previous, flags, stage);
  }

  @Override
  IntStream then(int flags, Stage<Integer, Integer> stage) {
    return new IntPipeline(this, flags, stage);
  }

  @Override
  public IntStream filter(IntPredicate predicate) {
    Objects.requireNonNull(predicate);
    return then(
        flags & Flags.RESIZED,
        to ->
            new VaryingLink<Integer, Integer>(to) {
              @Override
              public void accept(int element) {
                if (predicate.test(element)) {
                  next.accept(element);
                }
              }
            });
  }

  @Override
  public IntStream map(IntUnaryOperator mapper) {
    Objects.requireNonNull(mapper);
    return then(
        flags & Flags.MAPPED,
        to ->
            new Link<Integer, Integer>(to) {
              @Override
              public void accept(int element) {
                next.accept(mapper.applyAsInt(element));
              }
            });
  }

  @Override
  public <U> Stream<U> mapToObj(IntFunction<? extends U> mapper) {
    Objects.requireNonNull(mapper);
    return toObjects(flags & Flags.MAPPED, mapper);
  }

  @Override
  public Stream<Integer> boxed() {
    return toObjects(flags, Integer::valueOf);
  }

  private <U> Stream<U> toObjects(int flags, IntFunction<? extends U> mapper) {
    return new ReferencePipeline<U>(
        this,
        flags,
        to ->
            new Link<Integer, U>(to) {
              @Override
              public void accept(int element) {
                next.accept(mapper.apply(element));
              }
            });
  }

  @Override
  public LongStream mapToLong(IntToLongFunction mapper) {
    Objects.requireNonNull(mapper);
    return new LongPipeline(
        this,
        flags & Flags.MAPPED,
        to ->
            new Link<Integer, Long>(to) {
              @Override
              public void accept(int element) {
                next.accept(mapper.applyAsLong(element));
              }
            });
  }

  @Override
  public DoubleStream mapToDouble(IntToDoubleFunction mapper) {
    Objects.requireNonNull(mapper);
    return new DoublePipeline(
        this,
        flags & Flags.MAPPED,
        to ->
            new Link<Integer, Double>(to) {
              @Override
              public void accept(int element) {
                next.accept(mapper.applyAsDouble(element));
              }
            });
  }

  @Override
  public LongStream asLongStream() {
    return new LongPipeline(
        this,
        flags,
        to ->
            new Link<Integer, Long>(to) {
              @Override
              public void accept(int element) {
                next.accept((long) element);
              }
            });
  }

  @Override
  public DoubleStream asDoubleStream() {
    return new DoublePipeline(
        this,
        flags,
        to ->
            new Link<Integer, Double>(to) {
              @Override
              public void accept(int element) {
                next.accept((double) element);
              }
            });
  }

  @Override
  public IntStream flatMap(IntFunction<? extends IntStream> mapper) {
    Objects.requireNonNull(mapper);
    return then(
        flags & Flags.MULTIPLIED,
        to ->
            new FlatLink<Integer, Integer>(to) {
              @Override
              public void accept(int element) {
                pour(mapper.apply(element));
              }
            });
  }

  @Override
  public IntStream mapMulti(IntMapMultiConsumer mapper) {
    Objects.requireNonNull(mapper);
    return then(
        flags & Flags.MULTIPLIED,
        to ->
            new VaryingLink<Integer, Integer>(to) {
              @Override
              public void accept(int element) {
                mapper.accept(element, next);
              }
            });
  }

  @Override
  public IntStream distinct() {
    return boxed().distinct().mapToInt(element -> element);
  }

  @Override
  public IntStream sorted() {
    return then(
        flags | Flags.SORTED,
        Flags.isSorted(flags) ? to -> to : to -> new SortingLink<>(new Ints(), to));
  }

  @Override
  public IntStream peek(IntConsumer action) {
    Objects.requireNonNull(action);
    return then(
        flags,
        to ->
            new Link<Integer, Integer>(to) {
              @Override
              public void accept(int element) {
                action.accept(element);
                next.accept(element);
              }
            });
  }

  @Override
  public IntStream takeWhile(IntPredicate predicate) {
    Objects.requireNonNull(predicate);
    return then(
        (flags & Flags.RESIZED) | Flags.STOPS,
        to ->
            new TakingLink<Integer>(to) {
              @Override
              public void accept(int element) {
                taking = taking && predicate.test(element);
                if (taking) {
                  next.accept(element);
                }
              }
            });
  }

  @Override
  public IntStream dropWhile(IntPredicate predicate) {
    Objects.requireNonNull(predicate);
    return then(
        flags & Flags.RESIZED,
        to ->
            new DroppingLink<Integer>(to) {
              @Override
              public void accept(int element) {
                dropping = dropping && predicate.test(element);
                if (!dropping) {
                  next.accept(element);
                }
              }
            });
  }

  @Override
  public void forEach(IntConsumer action) {
    Objects.requireNonNull(action);
    run(
        new Sink<Integer>() {
          @Override
          public void accept(int element) {
            action.accept(element);
          }
        });
  }

  @Override
  public void forEachOrdered(IntConsumer action) {
    forEach(action);
  }

  @Override
  public int[] toArray() {
    return gather(new Ints()).toArray();
  }

  @Override
  public int reduce(int identity, IntBinaryOperator op) {
    Objects.requireNonNull(op);
    return run(new IntReduction(identity, op)).value;
  }

  @Override
  public OptionalInt reduce(IntBinaryOperator op) {
    Objects.requireNonNull(op);
    var reduction = run(new IntReduction(op));
    return reduction.any ? OptionalInt.of(reduction.value) : OptionalInt.empty();
  }

  @Override
  public <R> R collect(
      Supplier<R> supplier, ObjIntConsumer<R> accumulator, BiConsumer<R, R> combiner) {
    Objects.requireNonNull(supplier);
    Objects.requireNonNull(accumulator);
    Objects.requireNonNull(combiner);
    return run(new Container<Integer, R>(supplier) {
          @Override
          public void accept(int element) {
            accumulator.accept(content, element);
          }
        })
        .content;
  }

  @Override
  public int sum() {
    return reduce(0, Integer::sum);
  }

  @Override
  public OptionalInt min() {
    return reduce(Math::min);
  }

  @Override
  public OptionalInt max() {
    return reduce(Math::max);
  }

  @Override
  public OptionalDouble average() {
    return asLongStream().average();
  }

  @Override
  public IntSummaryStatistics summaryStatistics() {
    var statistics = new IntSummaryStatistics();
    forEach(statistics);
    return statistics;
  }

  @Override
  public boolean anyMatch(IntPredicate predicate) {
    return filter(predicate).limit(1).count() != 0;
  }

  @Override
  public boolean allMatch(IntPredicate predicate) {
    return noneMatch(predicate.negate());
  }

  @Override
  public boolean noneMatch(IntPredicate predicate) {
    return !anyMatch(predicate);
  }

  @Override
  public OptionalInt findFirst() {
    return limit(1).reduce((first, other) -> first);
  }

  @Override
  public OptionalInt findAny() {
    return findFirst();
  }

  @Override
  public PrimitiveIterator.OfInt iterator() {
    return Spliterators.iterator(spliterator());
  }

  @Override
  public Spliterator.OfInt spliterator() {
    return isSource() ? (Spliterator.OfInt) open() : new IntSteps(this);
  }
}
