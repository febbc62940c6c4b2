package io.proxywasm.classlib.java.util;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.Spliterator}. */
public interface Spliterator<T> {
  int DISTINCT = 0x1;
  int SORTED = 0x4;
  int ORDERED = 0x10;
  int SIZED = 0x40;
  int NONNULL = 0x100;
  int IMMUTABLE = 0x400;
  int CONCURRENT = 0x1000;
  int SUBSIZED = 0x4000;

  boolean tryAdvance(Consumer<? super T> action);

  default void forEachRemaining(Consumer<? super T> action) {
    while (tryAdvance(action)) {}
  }

  @Nullable Spliterator<T> trySplit();

  long estimateSize();

  default long getExactSizeIfKnown() {
    return hasCharacteristics(SIZED) ? estimateSize() : -1;
  }

  int characteristics();

  default boolean hasCharacteristics(int characteristics) {
    return (characteristics() & characteristics) == characteristics;
  }

  default @Nullable Comparator<? super T> getComparator() {
    throw new IllegalStateException();
  }

  /** Takes the place of {@link java.util.Spliterator.OfPrimitive}. */
  interface OfPrimitive<T, C, S extends OfPrimitive<T, C, S>> extends Spliterator<T> {
    @Override
    @Nullable S trySplit();

    @SuppressWarnings("overloads")
    boolean tryAdvance(C action);

    @SuppressWarnings("overloads")
    default void forEachRemaining(C action) {
      while (tryAdvance(action)) {}
    }
  }

  /** Takes the place of {@link java.util.Spliterator.OfInt}. */
  interface OfInt extends OfPrimitive<Integer, IntConsumer, OfInt> {
    @Override
    @Nullable OfInt trySplit();

    @Override
    boolean tryAdvance(IntConsumer action);

    @Override
    default void forEachRemaining(IntConsumer action) {
      while (tryAdvance(action)) {}
    }

    @Override
    default boolean tryAdvance(Consumer<? super Integer> action) {
      return tryAdvance(
          action instanceof IntConsumer primitive ? primitive : (IntConsumer) action::accept);
    }

    @Override
    default void forEachRemaining(Consumer<? super Integer> action) {
      forEachRemaining(
          action instanceof IntConsumer primitive ? primitive : (IntConsumer) action::accept);
    }
  }

  /** Takes the place of {@link java.util.Spliterator.OfLong}. */
  interface OfLong extends OfPrimitive<Long, LongConsumer, OfLong> {
    @Override
    @Nullable OfLong trySplit();

    @Override
    boolean tryAdvance(LongConsumer action);

    @Override
    default void forEachRemaining(LongConsumer action) {
      while (tryAdvance(action)) {}
    }

    @Override
    default boolean tryAdvance(Consumer<? super Long> action) {
      return tryAdvance(
          action instanceof LongConsumer primitive ? primitive : (LongConsumer) action::accept);
    }

    @Override
    default void forEachRemaining(Consumer<? super Long> action) {
      forEachRemaining(
          action instanceof LongConsumer primitive ? primitive : (LongConsumer) action::accept);
    }
  }

  /** Takes the place of {@link java.util.Spliterator.OfDouble}. */
  interface OfDouble extends OfPrimitive<Double, DoubleConsumer, OfDouble> {
    @Override
    @Nullable OfDouble trySplit();

    @Override
    boolean tryAdvance(DoubleConsumer action);

    @Override
    default void forEachRemaining(DoubleConsumer action) {
      while (tryAdvance(action)) {}
    }

    @Override
    default boolean tryAdvance(Consumer<? super Double> action) {
      return tryAdvance(
          action instanceof DoubleConsumer primitive ? primitive : (DoubleConsumer) action::accept);
    }

    @Override
    default void forEachRemaining(Consumer<? super Double> action) {
      forEachRemaining(
          action instanceof DoubleConsumer primitive ? primitive : (DoubleConsumer) action::accept);
    }
  }
}
