package io.proxywasm.classlib.java.util;

import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.Spliterators}. */
public final class Spliterators {
  private Spliterators() {}

  public static <T> Spliterator<T> emptySpliterator() {
    return new ArraySpliterator<>(new Object[0], 0, 0, 0);
  }

  public static <T> Spliterator<T> spliterator(Object[] array, int additionalCharacteristics) {
    return new ArraySpliterator<>(array, 0, array.length, additionalCharacteristics);
  }

  public static <T> Spliterator<T> spliterator(
      Object[] array, int fromIndex, int toIndex, int additionalCharacteristics) {
    ArrayPart.check(array.length, fromIndex, toIndex);
    return new ArraySpliterator<>(array, fromIndex, toIndex, additionalCharacteristics);
  }

  public static <T> Spliterator<T> spliterator(Collection<? extends T> c, int characteristics) {
    return new CollectionIteration<>(c, characteristics);
  }

  public static <T> Spliterator<T> spliterator(
      Iterator<? extends T> iterator, long size, int characteristics) {
    return new IteratorIteration<>(iterator, size, Iteration.sized(characteristics));
  }

  public static <T> Spliterator<T> spliteratorUnknownSize(
      Iterator<? extends T> iterator, int characteristics) {
    return new IteratorIteration<>(iterator, Long.MAX_VALUE, Iteration.unsized(characteristics));
  }

  public static <T> Iterator<T> iterator(Spliterator<? extends T> spliterator) {
    return new Steps<>(Objects.requireNonNull(spliterator));
  }

  public static Spliterator.OfInt emptyIntSpliterator() {
    return new IntArraySpliterator(new int[0], 0, 0, 0);
  }

  public static Spliterator.OfInt spliterator(int[] array, int additionalCharacteristics) {
    return new IntArraySpliterator(array, 0, array.length, additionalCharacteristics);
  }

  public static Spliterator.OfInt spliterator(
      int[] array, int fromIndex, int toIndex, int additionalCharacteristics) {
    ArrayPart.check(array.length, fromIndex, toIndex);
    return new IntArraySpliterator(array, fromIndex, toIndex, additionalCharacteristics);
  }

  public static Spliterator.OfInt spliterator(
      PrimitiveIterator.OfInt iterator, long size, int characteristics) {
    return new IntIteration(iterator, size, Iteration.sized(characteristics));
  }

  public static Spliterator.OfInt spliteratorUnknownSize(
      PrimitiveIterator.OfInt iterator, int characteristics) {
    return new IntIteration(iterator, Long.MAX_VALUE, Iteration.unsized(characteristics));
  }

  public static PrimitiveIterator.OfInt iterator(Spliterator.OfInt spliterator) {
    return new IntSteps(Objects.requireNonNull(spliterator));
  }

  public static Spliterator.OfLong emptyLongSpliterator() {
    return new LongArraySpliterator(new long[0], 0, 0, 0);
  }

  public static Spliterator.OfLong spliterator(long[] array, int additionalCharacteristics) {
    return new LongArraySpliterator(array, 0, array.length, additionalCharacteristics);
  }

  public static Spliterator.OfLong spliterator(
      long[] array, int fromIndex, int toIndex, int additionalCharacteristics) {
    ArrayPart.check(array.length, fromIndex, toIndex);
    return new LongArraySpliterator(array, fromIndex, toIndex, additionalCharacteristics);
  }

  public static Spliterator.OfLong spliterator(
      PrimitiveIterator.OfLong iterator, long size, int characteristics) {
    return new LongIteration(iterator, size, Iteration.sized(characteristics));
  }

  public static Spliterator.OfLong spliteratorUnknownSize(
      PrimitiveIterator.OfLong iterator, int characteristics) {
    return new LongIteration(iterator, Long.MAX_VALUE, Iteration.unsized(characteristics));
  }

  public static PrimitiveIterator.OfLong iterator(Spliterator.OfLong spliterator) {
    return new LongSteps(Objects.requireNonNull(spliterator));
  }

  public static Spliterator.OfDouble emptyDoubleSpliterator() {
    return new DoubleArraySpliterator(new double[0], 0, 0, 0);
  }

  public static Spliterator.OfDouble spliterator(double[] array, int additionalCharacteristics) {
    return new DoubleArraySpliterator(array, 0, array.length, additionalCharacteristics);
  }

  public static Spliterator.OfDouble spliterator(
      double[] array, int fromIndex, int toIndex, int additionalCharacteristics) {
    ArrayPart.check(array.length, fromIndex, toIndex);
    return new DoubleArraySpliterator(array, fromIndex, toIndex, additionalCharacteristics);
  }

  public static Spliterator.OfDouble spliterator(
      PrimitiveIterator.OfDouble iterator, long size, int characteristics) {
    return new DoubleIteration(iterator, size, Iteration.sized(characteristics));
  }

  public static Spliterator.OfDouble spliteratorUnknownSize(
      PrimitiveIterator.OfDouble iterator, int characteristics) {
    return new DoubleIteration(iterator, Long.MAX_VALUE, Iteration.unsized(characteristics));
  }

  public static PrimitiveIterator.OfDouble iterator(Spliterator.OfDouble spliterator) {
    return new DoubleSteps(Objects.requireNonNull(spliterator));
  }

  /** Takes the place of {@link java.util.Spliterators.AbstractSpliterator}. */
  public abstract static class AbstractSpliterator<T> extends Estimate implements Spliterator<T> {
    protected AbstractSpliterator(long est, int additionalCharacteristics) {
      super(est, additionalCharacteristics);
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
      return null;
    }
  }

  /** Takes the place of {@link java.util.Spliterators.AbstractIntSpliterator}. */
  public abstract static class AbstractIntSpliterator extends Estimate
      implements Spliterator.OfInt {
    protected AbstractIntSpliterator(long est, int additionalCharacteristics) {
      super(est, additionalCharacteristics);
    }

    @Override
    public @Nullable OfInt trySplit() {
      return null;
    }
  }

  /** Takes the place of {@link java.util.Spliterators.AbstractLongSpliterator}. */
  public abstract static class AbstractLongSpliterator extends Estimate
      implements Spliterator.OfLong {
    protected AbstractLongSpliterator(long est, int additionalCharacteristics) {
      super(est, additionalCharacteristics);
    }

    @Override
    public @Nullable OfLong trySplit() {
      return null;
    }
  }

  /** Takes the place of {@link java.util.Spliterators.AbstractDoubleSpliterator}. */
  public abstract static class AbstractDoubleSpliterator extends Estimate
      implements Spliterator.OfDouble {
    protected AbstractDoubleSpliterator(long est, int additionalCharacteristics) {
      super(est, additionalCharacteristics);
    }

    @Override
    public @Nullable OfDouble trySplit() {
      return null;
    }
  }

  /** What a spliterator is told of its elements. */
  abstract static class Estimate {
    private final long size;
    private final int characteristics;

    Estimate(long size, int characteristics) {
      this.size = size;
      this.characteristics =
          (characteristics & Spliterator.SIZED) == 0
              ? characteristics
              : characteristics | Spliterator.SUBSIZED;
    }

    public long estimateSize() {
      return size;
    }

    public int characteristics() {
      return characteristics;
    }
  }
}
