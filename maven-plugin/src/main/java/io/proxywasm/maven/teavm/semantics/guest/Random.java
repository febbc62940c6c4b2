package io.proxywasm.maven.teavm.semantics.guest;

import java.io.Serializable;
import java.util.random.RandomGenerator;

/**
 * Takes the place of {@link java.util.Random}: the generator its javadoc specifies, number for
 * number, seeded by the host unless a seed is given.
 */
public class Random implements RandomGenerator, Serializable {
  private static final long serialVersionUID = 1;
  private static final long MULTIPLIER = 0x5DEECE66DL;
  private static final long MASK = (1L << 48) - 1;

  private long seed;
  private double nextGaussian;
  private boolean haveNextGaussian;

  public Random() {
    seed = Entropy.nextLong() & MASK;
  }

  @SuppressWarnings("this-escape") // java.util.Random promises its subclasses this call.
  public Random(long seed) {
    this.seed = scramble(seed);
    if (getClass() != Random.class) {
      setSeed(seed);
    }
  }

  private static long scramble(long seed) {
    return (seed ^ MULTIPLIER) & MASK;
  }

  public void setSeed(long seed) {
    this.seed = scramble(seed);
    haveNextGaussian = false;
  }

  protected int next(int bits) {
    seed = (seed * MULTIPLIER + 0xBL) & MASK;
    return (int) (seed >>> (48 - bits));
  }

  @Override
  public void nextBytes(byte[] bytes) {
    int random = 0;
    for (int i = 0; i < bytes.length; i++) {
      random = (i & 3) == 0 ? nextInt() : random >> 8;
      bytes[i] = (byte) random;
    }
  }

  @Override
  public int nextInt() {
    return next(32);
  }

  @Override
  public int nextInt(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("bound must be positive");
    }
    int bits = next(31);
    if ((bound & (bound - 1)) == 0) {
      return (int) ((bound * (long) bits) >> 31);
    }
    int value = bits % bound;
    while (bits - value + (bound - 1) < 0) {
      bits = next(31);
      value = bits % bound;
    }
    return value;
  }

  @Override
  public long nextLong() {
    return ((long) next(32) << 32) + next(32);
  }

  @Override
  public boolean nextBoolean() {
    return next(1) != 0;
  }

  @Override
  public float nextFloat() {
    return next(24) / (float) (1 << 24);
  }

  @Override
  public double nextDouble() {
    return (((long) next(26) << 27) + next(27)) * 0x1.0p-53;
  }

  @Override
  public double nextGaussian() {
    if (haveNextGaussian) {
      haveNextGaussian = false;
      return nextGaussian;
    }
    double a;
    double b;
    double square;
    do {
      a = 2 * nextDouble() - 1;
      b = 2 * nextDouble() - 1;
      square = a * a + b * b;
    } while (square >= 1 || square == 0);
    double factor = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
    nextGaussian = b * factor;
    haveNextGaussian = true;
    return a * factor;
  }
}
