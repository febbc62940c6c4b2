package io.proxywasm.classlib.java.util;

import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Takes the place of {@link java.util.PrimitiveIterator}. */
public interface PrimitiveIterator<T, C> extends Iterator<T> {
  @SuppressWarnings("overloads")
  void forEachRemaining(C action);

  /** Takes the place of {@link java.util.PrimitiveIterator.OfInt}. */
  interface OfInt extends PrimitiveIterator<Integer, IntConsumer> {
    int nextInt();

    @Override
    default void forEachRemaining(IntConsumer action) {
      Objects.requireNonNull(action);
      while (hasNext()) {
        action.accept(nextInt());
      }
    }

    @Override
    default Integer next() {
      return nextInt();
    }

    @Override
    default void forEachRemaining(Consumer<? super Integer> action) {
      forEachRemaining(
          action instanceof IntConsumer primitive ? primitive : (IntConsumer) action::accept);
    }
  }

  /** Takes the place of {@link java.util.PrimitiveIterator.OfLong}. */
  interface OfLong extends PrimitiveIterator<Long, LongConsumer> {
    long nextLong();

    @Override
    default void forEachRemaining(LongConsumer action) {
      Objects.requireNonNull(action);
      while (hasNext()) {
        action.accept(nextLong());
      }
    }

    @Override
    default Long next() {
      return nextLong();
    }

    @Override
    default void forEachRemaining(Consumer<? super Long> action) {
      forEachRemaining(
          action instanceof LongConsumer primitive ? primitive : (LongConsumer) action::accept);
    }
  }

  /** Takes the place of {@link java.util.PrimitiveIterator.OfDouble}. */
  interface OfDouble extends PrimitiveIterator<Double, DoubleConsumer> {
    double nextDouble();

    @Override
    default void forEachRemaining(DoubleConsumer action) {
      Objects.requireNonNull(action);
      while (hasNext()) {
        action.accept(nextDouble());
      }
    }

    @Override
    default Double next() {
      return nextDouble();
    }

    @Override
    default void forEachRemaining(Consumer<? super Double> action) {
      forEachRemaining(
          action instanceof DoubleConsumer primitive ? primitive : (DoubleConsumer) action::accept);
    }
  }
}
