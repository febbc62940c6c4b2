package io.proxywasm.classlib.java.util.stream;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Supplier;

/** Takes the place of {@link java.util.stream.StreamSupport}. */
public final class StreamSupport {
  private StreamSupport() {}

  public static <T> Stream<T> stream(Spliterator<T> spliterator, boolean parallel) {
    return stream(() -> spliterator, Flags.of(spliterator), parallel);
  }

  public static <T> Stream<T> stream(
      Supplier<? extends Spliterator<T>> supplier, int characteristics, boolean parallel) {
    Objects.requireNonNull(supplier);
    return new ReferencePipeline<>(
        new ReferenceSource<T>(supplier, parallel), characteristics & Flags.CHARACTERISTICS);
  }

  public static IntStream intStream(Spliterator.OfInt spliterator, boolean parallel) {
    return intStream(() -> spliterator, Flags.of(spliterator), parallel);
  }

  public static IntStream intStream(
      Supplier<? extends Spliterator.OfInt> supplier, int characteristics, boolean parallel) {
    Objects.requireNonNull(supplier);
    return new IntPipeline(
        new IntSource(supplier, parallel), characteristics & Flags.CHARACTERISTICS);
  }

  public static LongStream longStream(Spliterator.OfLong spliterator, boolean parallel) {
    return longStream(() -> spliterator, Flags.of(spliterator), parallel);
  }

  public static LongStream longStream(
      Supplier<? extends Spliterator.OfLong> supplier, int characteristics, boolean parallel) {
    Objects.requireNonNull(supplier);
    return new LongPipeline(
        new LongSource(supplier, parallel), characteristics & Flags.CHARACTERISTICS);
  }

  public static DoubleStream doubleStream(Spliterator.OfDouble spliterator, boolean parallel) {
    return doubleStream(() -> spliterator, Flags.of(spliterator), parallel);
  }

  public static DoubleStream doubleStream(
      Supplier<? extends Spliterator.OfDouble> supplier, int characteristics, boolean parallel) {
    Objects.requireNonNull(supplier);
    return new DoublePipeline(
        new DoubleSource(supplier, parallel), characteristics & Flags.CHARACTERISTICS);
  }
}
