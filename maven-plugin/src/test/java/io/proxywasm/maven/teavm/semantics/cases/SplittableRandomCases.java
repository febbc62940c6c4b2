package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** {@link SplittableRandom} and the methods of all generators, number for number. */
@SuppressWarnings("AlwaysThrows") // cases of wrong arguments
final class SplittableRandomCases {
  private static final List<Long> SEEDS = List.of(0L, 1L, -1L, 42L, Long.MIN_VALUE, 1L << 40);

  private SplittableRandomCases() {}

  static List<Case> all() {
    var matrix = new Matrix<SplittableRandom>();
    for (long seed : SEEDS) {
      matrix.on("generator of " + seed, () -> new SplittableRandom(seed));
    }
    numbers(matrix);
    streams(matrix);
    wrong(matrix);
    var cases = new ArrayList<>(matrix.cases());
    cases.add(new Case("unseeded ones differ", SplittableRandomCases::unseeded));
    cases.addAll(own());
    return cases;
  }

  private static void numbers(Matrix<SplittableRandom> matrix) {
    matrix
        .run("nextInt", r -> r.nextInt() + " " + r.nextInt())
        .run("nextLong", r -> r.nextLong() + " " + r.nextLong())
        .run("nextInt to a bound", r -> r.nextInt(1) + " " + r.nextInt(10) + " " + r.nextInt(64))
        .run("nextInt to a large bound", r -> r.nextInt(Integer.MAX_VALUE) + r.nextInt(3 << 29))
        .run("nextInt between", r -> r.nextInt(-5, 5) + " " + r.nextInt(Integer.MIN_VALUE, 1 << 30))
        .run(
            "nextLong to a bound", r -> r.nextLong(1) + " " + r.nextLong(10) + r.nextLong(1L << 50))
        .run(
            "nextLong to a large bound",
            r -> r.nextLong(3L << 61) + " " + r.nextLong(Long.MAX_VALUE))
        .run(
            "nextLong between", r -> r.nextLong(-9, 3) + " " + r.nextLong(Long.MIN_VALUE, 1L << 62))
        .run("nextDouble", r -> Double.doubleToLongBits(r.nextDouble()))
        .run("nextDouble to a bound", r -> Double.doubleToLongBits(r.nextDouble(1e-310)))
        .run("nextDouble between", r -> Double.doubleToLongBits(r.nextDouble(-1, 3)))
        .run("nextDouble hardly between", r -> r.nextDouble(1, Math.nextUp(1.0)))
        .run("nextFloat", r -> Float.floatToIntBits(r.nextFloat()))
        .run("nextFloat to a bound", r -> Float.floatToIntBits(r.nextFloat(3)))
        .run("nextFloat between", r -> Float.floatToIntBits(r.nextFloat(-1, 7)))
        .run("nextBoolean", r -> r.nextBoolean() + " " + r.nextBoolean())
        .run("nextBytes", r -> bytes(r, 19) + bytes(r, 8) + bytes(r, 0))
        .run("isDeprecated", SplittableRandom::isDeprecated)
        .run("split", r -> r.split().nextLong() + " " + r.nextLong())
        .run("split twice", r -> r.split().split().nextInt() + " " + r.split().nextInt())
        .run(
            "split by another",
            r -> r.split(new SplittableRandom(3)).nextLong() + " " + r.nextLong());
  }

  private static void streams(Matrix<SplittableRandom> matrix) {
    matrix
        .run("ints", r -> text(r.ints().limit(3).boxed().toList()) + r.nextInt())
        .run("some ints", r -> text(r.ints(3).boxed().toList()) + r.nextInt())
        .run("ints between", r -> text(r.ints(-3, 9).limit(4).boxed().toList()) + r.nextInt())
        .run("some ints between", r -> text(r.ints(4, 0, 1000).boxed().toList()) + r.nextInt())
        .run("longs", r -> text(r.longs().limit(3).boxed().toList()) + r.nextInt())
        .run("some longs", r -> text(r.longs(3).boxed().toList()) + r.nextInt())
        .run("longs between", r -> text(r.longs(-3, 9).limit(4).boxed().toList()) + r.nextInt())
        .run("some longs between", r -> text(r.longs(4, 0, 1000).boxed().toList()) + r.nextInt())
        .run("doubles", r -> text(r.doubles().limit(3).boxed().toList()) + r.nextInt())
        .run("some doubles", r -> text(r.doubles(3).boxed().toList()) + r.nextInt())
        .run("doubles between", r -> text(r.doubles(-3, 9).limit(4).boxed().toList()) + r.nextInt())
        .run(
            "some doubles between", r -> text(r.doubles(4, 0, 1000).boxed().toList()) + r.nextInt())
        .run("no ints", r -> text(r.ints(0).boxed().toList()) + r.nextInt())
        .run(
            "count",
            r -> r.ints(5).count() + r.longs(6).count() + r.doubles(7).count() + " " + r.nextInt())
        .run(
            "estimates",
            r ->
                r.ints().spliterator().estimateSize()
                    + " "
                    + r.longs(4).spliterator().estimateSize())
        .run("used up", r -> Arrays.toString(r.ints(2).parallel().toArray()).length() > 0)
        .run(
            "splits", r -> r.splits().limit(2).map(s -> s.nextLong()).toList() + " " + r.nextLong())
        .run("some splits", r -> r.splits(2).map(s -> s.nextLong()).toList() + " " + r.nextLong())
        .run(
            "splits by another",
            r ->
                r.splits(new SplittableRandom(9)).limit(2).map(s -> s.nextLong()).toList()
                    + " "
                    + r.nextLong())
        .run(
            "some splits by another",
            r ->
                r.splits(2, new SplittableRandom(9)).map(s -> s.nextLong()).toList()
                    + " "
                    + r.nextLong())
        .run("rngs", r -> r.rngs().limit(2).map(s -> s.nextLong()).toList() + " " + r.nextLong())
        .run("some rngs", r -> r.rngs(2).map(s -> s.nextInt(9)).toList() + " " + r.nextLong());
  }

  private static void wrong(Matrix<SplittableRandom> matrix) {
    matrix
        .run("bad bounds", r -> Each.of(List.of(0, -1, Integer.MIN_VALUE), b -> r.nextInt(b)))
        .run("bad long bounds", r -> Each.of(List.of(0L, -1L, Long.MIN_VALUE), b -> r.nextLong(b)))
        .run(
            "bad double bounds",
            r ->
                Each.of(
                    List.of(0.0, -0.0, -1.0, Double.NaN, Double.POSITIVE_INFINITY),
                    b -> r.nextDouble(b)))
        .run(
            "bad float bounds",
            r ->
                Each.of(
                    List.of(0f, -0f, -1f, Float.NaN, Float.POSITIVE_INFINITY), b -> r.nextFloat(b)))
        .run("bad range", r -> Each.of(List.of(3, 4), o -> r.nextInt(o, 3)))
        .run("bad long range", r -> Each.of(List.of(3, 4), o -> r.nextLong(o, 3)))
        .run(
            "bad double range",
            r -> Each.of(List.of(3.0, 4.0, Double.NaN), o -> r.nextDouble(o, 3)))
        .run("bad float range", r -> Each.of(List.of(3f, 4f, Float.NaN), o -> r.nextFloat(o, 3)))
        .run("bad size", r -> r.ints(-1))
        .run(
            "bad sizes",
            r ->
                Each.of(List.of(-1L, Long.MIN_VALUE), n -> r.longs(n))
                    + Each.of(List.of(-1L), n -> r.doubles(n))
                    + Each.of(List.of(-1L), n -> r.splits(n))
                    + Each.of(List.of(-1L), n -> r.ints(n, 1, 0))
                    + Each.of(List.of(-1L), n -> r.longs(n, 1, 0))
                    + Each.of(List.of(-1L), n -> r.doubles(n, 1, 0)))
        .run(
            "bad stream ranges",
            r ->
                Each.of(List.of(1, 2), o -> r.ints(o, 1))
                    + Each.of(List.of(1, 2), o -> r.longs(o, 1))
                    + Each.of(List.of(1.0, Double.NaN), o -> r.doubles(o, 1))
                    + Each.of(List.of(1, 2), o -> r.ints(3, o, 1))
                    + Each.of(List.of(1, 2), o -> r.longs(3, o, 1))
                    + Each.of(List.of(1.0), o -> r.doubles(3, o, 1)))
        .run("no bytes", r -> bytes(r, -1))
        .run("split by none", r -> r.split(null));
  }

  /** A generator that gives one method. */
  private static List<Case> own() {
    long[] state = {7};
    return new Matrix<RandomGenerator>()
        .on(
            "own generator",
            () -> {
              state[0] = 7;
              return () -> state[0] = state[0] * 0x5851f42d4c957f2dL + 11;
            })
        .run("ints", r -> r.nextInt() + " " + r.nextInt(100) + " " + r.nextInt(-3, 30))
        .run("longs", r -> r.nextLong() + " " + r.nextLong(100) + " " + r.nextLong(-3, 30))
        .run("doubles", r -> r.nextDouble() + " " + r.nextDouble(100) + " " + r.nextDouble(-3, 30))
        .run("floats", r -> r.nextFloat() + " " + r.nextFloat(100) + " " + r.nextFloat(-3, 30))
        .run("booleans", r -> r.nextBoolean() + " " + r.nextBoolean())
        .run("bytes", r -> bytes(r, 13))
        .run(
            "streams",
            r ->
                text(r.ints(2).boxed().toList())
                    + text(r.longs(2, 5, 9).boxed().toList())
                    + text(r.doubles(2).boxed().toList()))
        .cases();
  }

  private static String bytes(RandomGenerator random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return Arrays.toString(bytes);
  }

  private static String text(List<? extends Number> numbers) {
    return numbers.stream()
        .map(
            n ->
                n instanceof Double d ? Long.toHexString(Double.doubleToLongBits(d)) : n.toString())
        .collect(Collectors.joining(" ", "[", "]"));
  }

  private static boolean unseeded() {
    long first = new SplittableRandom().nextLong();
    return first != new SplittableRandom().nextLong();
  }
}
