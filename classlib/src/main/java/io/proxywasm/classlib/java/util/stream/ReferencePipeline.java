package io.proxywasm.classlib.java.util.stream;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A stage that gives objects. */
final class ReferencePipeline<T> extends ReferenceResults<T> {
  ReferencePipeline(ReferenceSource<T> source, int flags) {
    super(source, flags);
  }

  <P> ReferencePipeline(Pipeline<P, ?> previous, int flags, Stage<P, T> stage) {
    super(previous, flags, stage);
  }

  @Override
  Stream<T> then(int flags, Stage<T, T> stage) {
    return new ReferencePipeline<>(this, flags, stage);
  }

  @Override
  public Stream<T> filter(Predicate<? super T> predicate) {
    Objects.requireNonNull(predicate);
    return then(
        flags & Flags.RESIZED,
        to ->
            new VaryingLink<T, T>(to) {
              @Override
              public void accept(T element) {
                if (predicate.test(element)) {
                  next.accept(element);
                }
              }
            });
  }

  @Override
  public <R> Stream<R> map(Function<? super T, ? extends R> mapper) {
    Objects.requireNonNull(mapper);
    return new ReferencePipeline<R>(
        this,
        flags & Flags.MAPPED,
        to ->
            new Link<T, R>(to) {
              @Override
              public void accept(T element) {
                next.accept(mapper.apply(element));
              }
            });
  }

  @Override
  public IntStream mapToInt(ToIntFunction<? super T> mapper) {
    Objects.requireNonNull(mapper);
    return new IntPipeline(
        this,
        flags & Flags.MAPPED,
        to ->
            new Link<T, Integer>(to) {
              @Override
              public void accept(T element) {
                next.accept(mapper.applyAsInt(element));
              }
            });
  }

  @Override
  public LongStream mapToLong(ToLongFunction<? super T> mapper) {
    Objects.requireNonNull(mapper);
    return new LongPipeline(
        this,
        flags & Flags.MAPPED,
        to ->
            new Link<T, Long>(to) {
              @Override
              public void accept(T element) {
                next.accept(mapper.applyAsLong(element));
              }
            });
  }

  @Override
  public DoubleStream mapToDouble(ToDoubleFunction<? super T> mapper) {
    Objects.requireNonNull(mapper);
    return new DoublePipeline(
        this,
        flags & Flags.MAPPED,
        to ->
            new Link<T, Double>(to) {
              @Override
              public void accept(T element) {
                next.accept(mapper.applyAsDouble(element));
              }
            });
  }

  @Override
  public <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> mapper) {
    Objects.requireNonNull(mapper);
    return new ReferencePipeline<R>(this, flags & Flags.MULTIPLIED, flat(mapper));
  }

  @Override
  public IntStream flatMapToInt(Function<? super T, ? extends IntStream> mapper) {
    Objects.requireNonNull(mapper);
    return new IntPipeline(this, flags & Flags.MULTIPLIED, flat(mapper));
  }

  @Override
  public LongStream flatMapToLong(Function<? super T, ? extends LongStream> mapper) {
    Objects.requireNonNull(mapper);
    return new LongPipeline(this, flags & Flags.MULTIPLIED, flat(mapper));
  }

  @Override
  public DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> mapper) {
    Objects.requireNonNull(mapper);
    return new DoublePipeline(this, flags & Flags.MULTIPLIED, flat(mapper));
  }

  private static <T, R> Stage<T, R> flat(
      Function<? super T, ? extends BaseStream<? extends R, ?>> mapper) {
    return to ->
        new FlatLink<T, R>(to) {
          @Override
          public void accept(T element) {
            pour(mapper.apply(element));
          }
        };
  }

  @Override
  public <R> Stream<R> mapMulti(BiConsumer<? super T, ? super Consumer<R>> mapper) {
    Objects.requireNonNull(mapper);
    return new ReferencePipeline<R>(this, flags & Flags.MULTIPLIED, multiple(mapper));
  }

  @Override
  public IntStream mapMultiToInt(BiConsumer<? super T, ? super IntConsumer> mapper) {
    Objects.requireNonNull(mapper);
    return new IntPipeline(this, flags & Flags.MULTIPLIED, multiple(mapper));
  }

  @Override
  public LongStream mapMultiToLong(BiConsumer<? super T, ? super LongConsumer> mapper) {
    Objects.requireNonNull(mapper);
    return new LongPipeline(this, flags & Flags.MULTIPLIED, multiple(mapper));
  }

  @Override
  public DoubleStream mapMultiToDouble(BiConsumer<? super T, ? super DoubleConsumer> mapper) {
    Objects.requireNonNull(mapper);
    return new DoublePipeline(this, flags & Flags.MULTIPLIED, multiple(mapper));
  }

  private static <T, R> Stage<T, R> multiple(BiConsumer<? super T, ? super Sink<R>> mapper) {
    return to ->
        new VaryingLink<T, R>(to) {
          @Override
          public void accept(T element) {
            mapper.accept(element, next);
          }
        };
  }

  @Override
  public Stream<T> distinct() {
    return then(
        (flags & Flags.RESIZED) | Spliterator.DISTINCT,
        (flags & Spliterator.DISTINCT) != 0 ? to -> to : ReferencePipeline::differing);
  }

  private static <T> Sink<T> differing(Sink<T> to) {
    return new VaryingLink<T, T>(to) {
      private final HashSet<T> seen = new HashSet<>();

      @Override
      public void accept(T element) {
        if (seen.add(element)) {
          next.accept(element);
        }
      }
    };
  }

  @Override
  public Stream<T> sorted() {
    return Flags.isSorted(flags) ? then(flags, to -> to) : sorted(flags | Flags.SORTED, null);
  }

  @Override
  public Stream<T> sorted(Comparator<? super T> comparator) {
    Objects.requireNonNull(comparator);
    return sorted((flags | Spliterator.ORDERED) & ~Spliterator.SORTED, comparator);
  }

  private Stream<T> sorted(int flags, @Nullable Comparator<? super T> order) {
    return then(flags, to -> new SortingLink<>(new Elements<>(order), to));
  }

  @Override
  public Stream<T> peek(Consumer<? super T> action) {
    Objects.requireNonNull(action);
    return then(
        flags,
        to ->
            new Link<T, T>(to) {
              @Override
              public void accept(T element) {
                action.accept(element);
                next.accept(element);
              }
            });
  }

  @Override
  public Stream<T> takeWhile(Predicate<? super T> predicate) {
    Objects.requireNonNull(predicate);
    return then(
        (flags & Flags.RESIZED) | Flags.STOPS,
        to ->
            new TakingLink<T>(to) {
              @Override
              public void accept(T element) {
                taking = taking && predicate.test(element);
                if (taking) {
                  next.accept(element);
                }
              }
            });
  }

  @Override
  public Stream<T> dropWhile(Predicate<? super T> predicate) {
    Objects.requireNonNull(predicate);
    return then(
        flags & Flags.RESIZED,
        to ->
            new DroppingLink<T>(to) {
              @Override
              public void accept(T element) {
                dropping = dropping && predicate.test(element);
                if (!dropping) {
                  next.accept(element);
                }
              }
            });
  }

  @Override
  @SuppressWarnings("unchecked")
  public Spliterator<T> spliterator() {
    return isSource() ? (Spliterator<T>) open() : new ReferenceSteps<>(this);
  }
}
