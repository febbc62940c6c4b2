package io.proxywasm.classlib.java.util;

import io.proxywasm.classlib.java.util.random.RandomGenerator;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Takes the place of {@link java.util.SplittableRandom}: the generator SplitMix of Steele, Lea and
 * Flood, number for number, seeded by the host unless a seed is given.
 */
public final class SplittableRandom
    implements RandomGenerator, RandomGenerator.SplittableGenerator {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final long step;
  private long seed;

  private SplittableRandom(long seed, long step) {
    this.seed = seed;
    this.step = step;
  }

  public SplittableRandom() {
    this(new Random().nextLong(), stepOf(new Random().nextLong()));
  }

  public SplittableRandom(long seed) {
    this(seed, GOLDEN);
  }

  private static long mix(long z, int firstShift, long first, int secondShift, long second) {
    long once = (z ^ (z >>> firstShift)) * first;
    return (once ^ (once >>> secondShift)) * second;
  }

  /** Makes an odd number whose bits change often enough. */
  private static long stepOf(long seed) {
    long mixed = mix(seed, 33, 0xff51afd7ed558ccdL, 33, 0xc4ceb9fe1a85ec53L);
    long odd = (mixed ^ (mixed >>> 33)) | 1;
    return Long.bitCount(odd ^ (odd >>> 1)) < 24 ? odd ^ 0xaaaaaaaaaaaaaaaaL : odd;
  }

  private long nextSeed() {
    seed += step;
    return seed;
  }

  @Override
  public int nextInt() {
    return (int) (mix(nextSeed(), 33, 0x62a9d9ed799705f5L, 28, 0xcb24d0a5c88c35b3L) >>> 32);
  }

  @Override
  public long nextLong() {
    long mixed = mix(nextSeed(), 30, 0xbf58476d1ce4e5b9L, 27, 0x94d049bb133111ebL);
    return mixed ^ (mixed >>> 31);
  }

  @Override
  public SplittableRandom split() {
    return new SplittableRandom(nextLong(), stepOf(nextSeed()));
  }

  @Override
  public SplittableRandom split(SplittableGenerator source) {
    return new SplittableRandom(source.nextLong(), stepOf(source.nextLong()));
  }

  @Override
  public Stream<SplittableGenerator> splits(long size) {
    return splits(size, this);
  }

  @Override
  public Stream<SplittableGenerator> splits(SplittableGenerator source) {
    return splits(Long.MAX_VALUE, source);
  }

  @Override
  public Stream<SplittableGenerator> splits(long size, SplittableGenerator source) {
    if (size < 0) {
      throw new IllegalArgumentException("size must be non-negative");
    }
    return Stream.<SplittableGenerator>generate(() -> split(source)).limit(size);
  }
}
