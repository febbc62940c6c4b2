package io.proxywasm.classlib.java.util.stream;

import io.proxywasm.classlib.java.util.ImmutableList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The ends of a pipeline that gives objects. */
abstract class ReferenceResults<T> extends Pipeline<T, Stream<T>> implements Stream<T> {
  ReferenceResults(ReferenceSource<T> source, int flags) {
    super(source, flags);
  }

  <P> ReferenceResults(Pipeline<P, ?> previous, int flags, Stage<P, T> stage) {
    super(previous, flags, stage);
  }

  @Override
  public void forEach(Consumer<? super T> action) {
    Objects.requireNonNull(action);
    run(
        new Sink<T>() {
          @Override
          public void accept(T element) {
            action.accept(element);
          }
        });
  }

  @Override
  public void forEachOrdered(Consumer<? super T> action) {
    forEach(action);
  }

  @Override
  public Object[] toArray() {
    return gather(new Elements<>()).toArray();
  }

  /** Asks for an array before the first element if their number is known, else after the last. */
  @Override
  public <A> A[] toArray(IntFunction<A[]> generator) {
    var elements = open();
    long size = size(elements);
    if (size >= 0 && size <= Buffer.LARGEST_ARRAY) {
      var filling = new ArrayFilling<T, A>(generator.apply((int) size));
      push(elements, filling, false);
      return filling.array;
    }
    var gathered = new Elements<T>();
    push(elements, gathered, false);
    return gathered.copyTo(generator.apply(gathered.size));
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<T> toList() {
    return (List<T>) ImmutableList.ofNullable(toArray());
  }

  @Override
  public T reduce(T identity, BinaryOperator<T> accumulator) {
    return reduce(identity, accumulator, accumulator);
  }

  @Override
  public <U> U reduce(
      U identity, BiFunction<U, ? super T, U> accumulator, BinaryOperator<U> combiner) {
    Objects.requireNonNull(accumulator);
    Objects.requireNonNull(combiner);
    return run(new Container<T, U>(() -> identity) {
          @Override
          public void accept(T element) {
            content = accumulator.apply(content, element);
          }
        })
        .content;
  }

  @Override
  public Optional<T> reduce(BinaryOperator<T> accumulator) {
    Objects.requireNonNull(accumulator);
    return run(new ReferenceReduction<>(accumulator)).result();
  }

  @Override
  public <R> R collect(
      Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner) {
    Objects.requireNonNull(supplier);
    Objects.requireNonNull(accumulator);
    Objects.requireNonNull(combiner);
    return run(new Container<T, R>(supplier) {
          @Override
          public void accept(T element) {
            accumulator.accept(content, element);
          }
        })
        .content;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <R, A> R collect(Collector<? super T, A, R> collector) {
    A container = collect(collector.supplier(), collector.accumulator(), (a, b) -> {});
    return collector.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH)
        ? (R) container
        : collector.finisher().apply(container);
  }

  @Override
  public Optional<T> min(Comparator<? super T> comparator) {
    return reduce(BinaryOperator.minBy(comparator));
  }

  @Override
  public Optional<T> max(Comparator<? super T> comparator) {
    return reduce(BinaryOperator.maxBy(comparator));
  }

  @Override
  public boolean anyMatch(Predicate<? super T> predicate) {
    return filter(predicate).limit(1).count() != 0;
  }

  @Override
  public boolean allMatch(Predicate<? super T> predicate) {
    return noneMatch(predicate.negate());
  }

  @Override
  public boolean noneMatch(Predicate<? super T> predicate) {
    return !anyMatch(predicate);
  }

  @Override
  public Optional<T> findFirst() {
    return limit(1).reduce((first, other) -> first);
  }

  @Override
  public Optional<T> findAny() {
    return findFirst();
  }

  @Override
  public Iterator<T> iterator() {
    return Spliterators.iterator(spliterator());
  }
}
