package io.proxywasm.classlib.java.util.random;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Takes the place of {@link java.util.random.RandomGenerator}. Its exponential and Gaussian numbers
 * need tables of several KB and are left out; {@link java.util.Random#nextGaussian()} needs none.
 */
public interface RandomGenerator {
  long nextLong();

  default boolean isDeprecated() {
    return false;
  }

  default int nextInt() {
    return (int) (nextLong() >>> 32);
  }

  default int nextInt(int bound) {
    Bounds.check(bound);
    return Bounds.next(this, nextInt(), 0, bound);
  }

  default int nextInt(int origin, int bound) {
    Bounds.check(origin < bound);
    return Bounds.next(this, nextInt(), origin, bound);
  }

  default long nextLong(long bound) {
    Bounds.check(bound);
    return Bounds.next(this, nextLong(), 0, bound);
  }

  default long nextLong(long origin, long bound) {
    Bounds.check(origin < bound);
    return Bounds.next(this, nextLong(), origin, bound);
  }

  default boolean nextBoolean() {
    return nextInt() < 0;
  }

  default void nextBytes(byte[] bytes) {
    long random = 0;
    for (int i = 0; i < bytes.length; i++) {
      random = (i & 7) == 0 ? nextLong() : random >>> 8;
      bytes[i] = (byte) random;
    }
  }

  default float nextFloat() {
    return (nextInt() >>> 8) * 0x1.0p-24f;
  }

  default float nextFloat(float bound) {
    Bounds.checkFinite(bound);
    return Bounds.below(nextFloat() * bound, bound);
  }

  default float nextFloat(float origin, float bound) {
    Bounds.check(origin < bound && bound - origin < Float.POSITIVE_INFINITY);
    return Bounds.below(nextFloat() * (bound - origin) + origin, bound);
  }

  default double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  default double nextDouble(double bound) {
    Bounds.checkFinite(bound);
    return Bounds.below(nextDouble() * bound, bound);
  }

  default double nextDouble(double origin, double bound) {
    Bounds.check(origin < bound && bound - origin < Double.POSITIVE_INFINITY);
    return Bounds.below(nextDouble() * (bound - origin) + origin, bound);
  }

  default IntStream ints() {
    return Draws.of(Long.MAX_VALUE, this::nextInt);
  }

  default IntStream ints(int origin, int bound) {
    return ints(Long.MAX_VALUE, origin, bound);
  }

  default IntStream ints(long size) {
    return Draws.of(size, this::nextInt);
  }

  default IntStream ints(long size, int origin, int bound) {
    Bounds.checkSize(size);
    Bounds.check(origin < bound);
    return Draws.of(size, () -> nextInt(origin, bound));
  }

  default LongStream longs() {
    return Draws.ofLongs(Long.MAX_VALUE, this::nextLong);
  }

  default LongStream longs(long origin, long bound) {
    return longs(Long.MAX_VALUE, origin, bound);
  }

  default LongStream longs(long size) {
    return Draws.ofLongs(size, this::nextLong);
  }

  default LongStream longs(long size, long origin, long bound) {
    Bounds.checkSize(size);
    Bounds.check(origin < bound);
    return Draws.ofLongs(size, () -> nextLong(origin, bound));
  }

  default DoubleStream doubles() {
    return Draws.ofDoubles(Long.MAX_VALUE, this::nextDouble);
  }

  default DoubleStream doubles(double origin, double bound) {
    return doubles(Long.MAX_VALUE, origin, bound);
  }

  default DoubleStream doubles(long size) {
    return Draws.ofDoubles(size, this::nextDouble);
  }

  default DoubleStream doubles(long size, double origin, double bound) {
    Bounds.checkSize(size);
    Bounds.check(origin < bound && bound - origin < Double.POSITIVE_INFINITY);
    return Draws.ofDoubles(size, () -> nextDouble(origin, bound));
  }

  /** A generator that gives others. */
  interface StreamableGenerator extends RandomGenerator {
    Stream<RandomGenerator> rngs();

    default Stream<RandomGenerator> rngs(long size) {
      Bounds.checkSize(size);
      return rngs().limit(size);
    }
  }

  /** A generator that can be made two of. */
  interface SplittableGenerator extends StreamableGenerator {
    SplittableGenerator split();

    SplittableGenerator split(SplittableGenerator source);

    default Stream<SplittableGenerator> splits() {
      return splits(this);
    }

    Stream<SplittableGenerator> splits(long size);

    Stream<SplittableGenerator> splits(SplittableGenerator source);

    Stream<SplittableGenerator> splits(long size, SplittableGenerator source);

    @Override
    default Stream<RandomGenerator> rngs() {
      return splits().map(each -> each);
    }

    @Override
    default Stream<RandomGenerator> rngs(long size) {
      return splits(size).map(each -> each);
    }
  }
}
