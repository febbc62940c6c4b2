package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Numbers that nobody can foresee: their ranges, and ranges there cannot be. */
@SuppressWarnings({"DoNotCall", "IdentityBinaryExpression"}) // what is odd is what is tried
final class ThreadLocalRandomCases {
  private ThreadLocalRandomCases() {}

  private static ThreadLocalRandom random() {
    return ThreadLocalRandom.current();
  }

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(single());
    cases.addAll(ints());
    cases.addAll(longs());
    cases.addAll(fractions());
    cases.addAll(streams());
    return cases;
  }

  private static List<Case> single() {
    return List.of(
        new Case("current", () -> random() == ThreadLocalRandom.current()),
        new Case("setSeed", () -> AtomicCases.done(() -> random().setSeed(5), "")),
        new Case("nextBoolean is both", () -> IntStream.range(0, 200).anyMatch(i -> flip())),
        new Case("nextInt is another", () -> random().nextInt() != random().nextInt()),
        new Case("nextLong is another", () -> random().nextLong() != random().nextLong()));
  }

  private static boolean flip() {
    return random().nextBoolean() != random().nextBoolean();
  }

  private static List<Case> ints() {
    var cases = new ArrayList<Case>();
    for (int bound : new int[] {1, 2, 3, 1 << 30, Integer.MAX_VALUE, 0, -1, Integer.MIN_VALUE}) {
      cases.add(new Case("nextInt below " + bound, () -> within(0, bound)));
    }
    int[][] ranges = {
      {5, 6},
      {-3, 3},
      {Integer.MIN_VALUE, Integer.MAX_VALUE},
      {-1, Integer.MAX_VALUE},
      {5, 5},
      {6, 5}
    };
    for (int[] range : ranges) {
      cases.add(
          new Case("nextInt from " + range[0] + " to " + range[1], () -> of(range[0], range[1])));
    }
    return cases;
  }

  private static boolean within(int from, int to) {
    return IntStream.range(0, 100)
        .map(i -> random().nextInt(to))
        .allMatch(v -> v >= from && v < to);
  }

  private static boolean of(int from, int to) {
    return IntStream.range(0, 100)
        .map(i -> random().nextInt(from, to))
        .allMatch(v -> v >= from && v < to);
  }

  private static List<Case> longs() {
    var cases = new ArrayList<Case>();
    for (long bound : new long[] {1, 2, 3, 1L << 40, Long.MAX_VALUE, 0, -1, Long.MIN_VALUE}) {
      cases.add(new Case("nextLong below " + bound, () -> within(bound)));
    }
    long[][] ranges = {
      {5, 6}, {-3, 3}, {Long.MIN_VALUE, Long.MAX_VALUE}, {-1, Long.MAX_VALUE}, {5, 5}, {6, 5}
    };
    for (long[] range : ranges) {
      cases.add(
          new Case("nextLong from " + range[0] + " to " + range[1], () -> of(range[0], range[1])));
    }
    return cases;
  }

  private static boolean within(long to) {
    return IntStream.range(0, 100)
        .mapToLong(i -> random().nextLong(to))
        .allMatch(v -> v >= 0 && v < to);
  }

  private static boolean of(long from, long to) {
    return IntStream.range(0, 100)
        .mapToLong(i -> random().nextLong(from, to))
        .allMatch(v -> v >= from && v < to);
  }

  private static List<Case> fractions() {
    var cases = new ArrayList<Case>();
    cases.add(refusing("nextDouble", () -> inUnit(random().nextDouble())));
    cases.add(refusing("nextFloat", () -> inUnit(random().nextFloat())));
    double[] bounds = {
      1,
      1e-300,
      Double.MIN_VALUE,
      Double.MAX_VALUE,
      0,
      -0.0,
      -1,
      Double.NaN,
      Double.POSITIVE_INFINITY
    };
    for (double bound : bounds) {
      cases.add(refusing("nextDouble below " + bound, () -> random().nextDouble(bound) < bound));
      cases.add(
          refusing(
              "nextFloat below " + bound, () -> random().nextFloat((float) bound) < (float) bound));
      cases.add(
          refusing("nextDouble from -1 to " + bound, () -> random().nextDouble(-1, bound) < bound));
      cases.add(
          refusing(
              "nextFloat from -1 to " + bound,
              () -> random().nextFloat(-1, (float) bound) < (float) bound));
    }
    return cases;
  }

  /** Tells no message of a wrong range: their words are the generators' own. */
  private static Case refusing(String name, Callable<Object> body) {
    return new Case(
        name,
        () -> {
          try {
            return body.call();
          } catch (IllegalArgumentException e) {
            return e.getClass().getName();
          }
        });
  }

  private static boolean inUnit(double value) {
    return value >= 0 && value < 1;
  }

  private static List<Case> streams() {
    return List.of(
        refusing("ints", () -> random().ints().limit(3).count()),
        refusing("ints of a size", () -> random().ints(3).count()),
        refusing("ints of a range", () -> unequal(random().ints(4, 6).limit(50))),
        refusing("ints of a size and a range", () -> unequal(random().ints(50, 4, 6))),
        refusing("ints of size -1", () -> random().ints(-1)),
        refusing("ints of no range", () -> random().ints(5, 5)),
        refusing("longs", () -> random().longs().limit(3).count()),
        refusing("longs of a size", () -> random().longs(3).count()),
        refusing("longs of a range", () -> unequal(random().longs(4, 6).limit(50))),
        refusing("longs of a size and a range", () -> unequal(random().longs(50, 4, 6))),
        refusing("longs of size -1", () -> random().longs(-1)),
        refusing("longs of no range", () -> random().longs(6, 5)),
        refusing("doubles", () -> inUnits(random().doubles().limit(50))),
        refusing("doubles of a size", () -> inUnits(random().doubles(50))),
        refusing("doubles of a range", () -> inUnits(random().doubles(0.25, 0.5).limit(50))),
        refusing("doubles of a size and a range", () -> inUnits(random().doubles(50, 0.25, 0.5))),
        refusing("doubles of size -1", () -> random().doubles(-1)),
        refusing("doubles of no range", () -> random().doubles(1, 1)),
        refusing("doubles to NaN", () -> random().doubles(1, Double.NaN)));
  }

  private static String unequal(IntStream values) {
    return values.distinct().sorted().boxed().toList().toString();
  }

  private static String unequal(LongStream values) {
    return values.distinct().sorted().boxed().toList().toString();
  }

  private static boolean inUnits(DoubleStream values) {
    return values.allMatch(ThreadLocalRandomCases::inUnit);
  }
}
