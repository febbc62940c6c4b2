package io.proxywasm.maven.teavm.semantics.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The streams and ranges of {@link Random}, number for number. */
@SuppressWarnings("AlwaysThrows") // cases of wrong arguments
final class RandomStreamCases {
  private RandomStreamCases() {}

  static List<Case> all() {
    var matrix = new Matrix<Random>();
    for (long seed : List.of(0L, -1L, 1L << 47, Long.MAX_VALUE)) {
      matrix.on("Random of " + seed, () -> new Random(seed));
    }
    matrix.on("Random with every other bit", Odd::new);
    return matrix
        .run("ints", r -> Arrays.toString(r.ints().limit(3).toArray()))
        .run("some ints", r -> Arrays.toString(r.ints(3).toArray()) + r.nextInt())
        .run("ints between", r -> Arrays.toString(r.ints(-3, 9).limit(4).toArray()))
        .run("some ints between", r -> Arrays.toString(r.ints(4, 0, 1 << 30).toArray()))
        .run("longs", r -> Arrays.toString(r.longs().limit(3).toArray()))
        .run("some longs", r -> Arrays.toString(r.longs(3).toArray()) + r.nextInt())
        .run("longs between", r -> Arrays.toString(r.longs(-3, 9).limit(4).toArray()))
        .run("some longs between", r -> Arrays.toString(r.longs(4, 0, 1L << 50).toArray()))
        .run("doubles", r -> bits(r.doubles().limit(3).toArray()))
        .run("some doubles", r -> bits(r.doubles(3).toArray()) + r.nextInt())
        .run("doubles between", r -> bits(r.doubles(-3, 9).limit(4).toArray()))
        .run("some doubles between", r -> bits(r.doubles(4, 0, 1e300).toArray()))
        .run("counts", r -> r.ints(4).count() + r.longs(5).count() + " " + r.nextInt())
        .run("bad size", r -> r.ints(-1))
        .run("bad size of longs", r -> r.longs(-1))
        .run("bad size of doubles", r -> r.doubles(-1, 2, 1))
        .run("bad range", r -> r.ints(3, 3))
        .run("bad range of longs", r -> r.longs(2, 4, 3))
        .run("bad range of doubles", r -> r.doubles(Double.NaN, 3))
        .run("Gaussian", r -> bits(r.nextGaussian(), r.nextGaussian()))
        .run("doubles to a bound", r -> bits(r.nextDouble(3), r.nextDouble(-3, -1)))
        .run("floats to a bound", r -> bits(r.nextFloat(3), r.nextFloat(-3, -1)))
        .run("bad double bound", r -> r.nextDouble(0))
        .run("bad float range", r -> r.nextFloat(1, Float.NaN))
        .cases();
  }

  private static String bits(double... numbers) {
    return Arrays.toString(Arrays.stream(numbers).mapToLong(Double::doubleToLongBits).toArray());
  }

  private static final class Odd extends Random {
    private static final long serialVersionUID = 1;

    Odd() {
      super(3);
    }

    @Override
    protected int next(int bits) {
      return super.next(bits) | 1;
    }
  }
}
