package io.proxywasm.classlib.java.util.random;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;

/** Streams of as many numbers as asked for, whose count needs no drawing. */
final class Draws {
  private static final int KIND =
      Spliterator.SIZED | Spliterator.SUBSIZED | Spliterator.NONNULL | Spliterator.IMMUTABLE;

  private Draws() {}

  static IntStream of(long size, IntSupplier next) {
    Bounds.checkSize(size);
    return StreamSupport.intStream(
        new Spliterators.AbstractIntSpliterator(size, KIND) {
          private long left = size;

          @Override
          public boolean tryAdvance(IntConsumer action) {
            if (left == 0) {
              return false;
            }
            left--;
            action.accept(next.getAsInt());
            return true;
          }
        },
        false);
  }

  static LongStream ofLongs(long size, LongSupplier next) {
    Bounds.checkSize(size);
    return StreamSupport.longStream(
        new Spliterators.AbstractLongSpliterator(size, KIND) {
          private long left = size;

          @Override
          public boolean tryAdvance(LongConsumer action) {
            if (left == 0) {
              return false;
            }
            left--;
            action.accept(next.getAsLong());
            return true;
          }
        },
        false);
  }

  static DoubleStream ofDoubles(long size, DoubleSupplier next) {
    Bounds.checkSize(size);
    return StreamSupport.doubleStream(
        new Spliterators.AbstractDoubleSpliterator(size, KIND) {
          private long left = size;

          @Override
          public boolean tryAdvance(DoubleConsumer action) {
            if (left == 0) {
              return false;
            }
            left--;
            action.accept(next.getAsDouble());
            return true;
          }
        },
        false);
  }
}
