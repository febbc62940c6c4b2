package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Inputs.each;

import java.util.List;
import java.util.stream.Stream;

/** Math and StrictMath on whole numbers, and on the bits of floating-point numbers. */
@SuppressWarnings({"FloatingPointLiteralPrecision"}) // what is odd is what is tried
final class ExactMathCases {
  private static final List<Integer> INTS =
      List.of(0, 1, -1, 7, -7, 46341, -46341, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE);
  private static final List<Long> LONGS =
      List.of(
          0L,
          1L,
          -1L,
          7L,
          -7L,
          3037000500L,
          -3037000500L,
          1L << 32,
          Integer.MAX_VALUE + 1L,
          Integer.MIN_VALUE - 1L,
          0x123456789ABCDEFL,
          Long.MAX_VALUE,
          Long.MIN_VALUE);
  private static final List<Double> DOUBLES =
      List.of(
          0.0,
          -0.0,
          1.0,
          -1.0,
          1.5,
          2.5,
          -2.5,
          0.49999999999999994,
          1e-310,
          -4.9e-324,
          4.9e-324,
          2.2250738585072014e-308,
          1e300,
          -1e19,
          9.2e18,
          Double.MAX_VALUE,
          -Double.MAX_VALUE,
          0.1,
          3.4028235677973366e38,
          1.401298464324817e-45,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  private ExactMathCases() {}

  static List<Case> all() {
    return Stream.of(
            each("exact int", INTS, ExactMathCases::ints),
            each("exact long", LONGS, ExactMathCases::longs),
            each("pairs of ints", INTS, ExactMathCases::intPairs),
            each("pairs of longs", LONGS, ExactMathCases::longPairs),
            each("double bits", DOUBLES, ExactMathCases::doubles),
            each("float bits", DOUBLES, d -> floats(d.floatValue())),
            each("scalb", DOUBLES, ExactMathCases::scaled),
            each("scalb of float", DOUBLES, d -> scaled(d.floatValue())),
            each("fma", DOUBLES, ExactMathCases::fused),
            each("fma of floats", DOUBLES, d -> fused(d.floatValue())),
            each("pairs of doubles", DOUBLES, ExactMathCases::doublePairs),
            messages())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> messages() {
    int max = Integer.MAX_VALUE;
    int min = Integer.MIN_VALUE;
    return List.of(
        new Case("addExact overflows", () -> Math.addExact(Opaque.of(max), 1)),
        new Case(
            "addExact of longs overflows", () -> Math.addExact(Opaque.of(Long.MIN_VALUE), -1L)),
        new Case("subtractExact overflows", () -> Math.subtractExact(Opaque.of(min), 1)),
        new Case(
            "subtractExact of longs overflows",
            () -> Math.subtractExact(0L, Opaque.of(Long.MIN_VALUE))),
        new Case("multiplyExact overflows", () -> Math.multiplyExact(Opaque.of(65536), 32768)),
        new Case(
            "multiplyExact of longs overflows",
            () -> Math.multiplyExact(Opaque.of(1L << 32), 1L << 31)),
        new Case(
            "multiplyExact of mixed overflows",
            () -> Math.multiplyExact(Opaque.of(Long.MIN_VALUE), -1)),
        new Case("incrementExact overflows", () -> Math.incrementExact(Opaque.of(max))),
        new Case("decrementExact overflows", () -> Math.decrementExact(Opaque.of(Long.MIN_VALUE))),
        new Case("negateExact overflows", () -> Math.negateExact(Opaque.of(min))),
        new Case(
            "negateExact of longs overflows", () -> Math.negateExact(Opaque.of(Long.MIN_VALUE))),
        new Case("absExact overflows", () -> Math.absExact(Opaque.of(min))),
        new Case("absExact of longs overflows", () -> Math.absExact(Opaque.of(Long.MIN_VALUE))),
        new Case("StrictMath.absExact overflows", () -> StrictMath.absExact(Opaque.of(min))),
        new Case("toIntExact overflows", () -> Math.toIntExact(Opaque.of(1L << 31))),
        new Case(
            "StrictMath.toIntExact overflows", () -> StrictMath.toIntExact(Opaque.of(1L << 31))),
        new Case("StrictMath.addExact overflows", () -> StrictMath.addExact(Opaque.of(max), 1)),
        new Case("floorDiv by 0", () -> Math.floorDiv(1, Opaque.of(0))),
        new Case("floorMod of longs by 0", () -> Math.floorMod(1L, Opaque.of(0L))),
        new Case(
            "signum of numbers",
            () ->
                Math.signum(Opaque.of(-0.0))
                    + " "
                    + Math.signum(Opaque.of(-5.0))
                    + Math.signum(2f)));
  }

  private static String ints(int x) {
    return new Answers()
        .add(() -> Math.abs(x))
        .add(() -> Math.absExact(x))
        .add(() -> Math.negateExact(x))
        .add(() -> Math.incrementExact(x))
        .add(() -> Math.decrementExact(x))
        .add(() -> StrictMath.abs(x))
        .add(() -> StrictMath.absExact(x))
        .add(() -> (byte) x)
        .add(() -> (short) x)
        .add(() -> (int) (char) x)
        .toString();
  }

  private static String longs(long x) {
    return new Answers()
        .add(() -> Math.abs(x))
        .add(() -> Math.absExact(x))
        .add(() -> Math.negateExact(x))
        .add(() -> Math.incrementExact(x))
        .add(() -> Math.decrementExact(x))
        .add(() -> Math.toIntExact(x))
        .add(() -> StrictMath.abs(x))
        .add(() -> (int) x)
        .add(() -> (float) x)
        .add(() -> (double) x)
        .toString();
  }

  private static String intPairs(int x) {
    var answers = new Answers();
    for (int y : INTS) {
      answers
          .add(() -> Math.addExact(x, y))
          .add(() -> Math.subtractExact(x, y))
          .add(() -> Math.multiplyExact(x, y))
          .add(() -> Math.floorDiv(x, y))
          .add(() -> Math.floorMod(x, y))
          .add(() -> Math.multiplyFull(x, y))
          .add(() -> StrictMath.multiplyFull(x, y))
          .add(() -> StrictMath.floorMod(x, y))
          .add(() -> Math.max(x, y))
          .add(() -> Math.min(x, y));
    }
    return answers.toString();
  }

  private static String longPairs(long x) {
    var answers = new Answers();
    for (long y : LONGS) {
      answers
          .add(() -> Math.addExact(x, y))
          .add(() -> Math.subtractExact(x, y))
          .add(() -> Math.multiplyExact(x, y))
          .add(() -> Math.multiplyExact(x, (int) y))
          .add(() -> Math.floorDiv(x, y))
          .add(() -> Math.floorDiv(x, (int) y))
          .add(() -> Math.floorMod(x, y))
          .add(() -> Math.floorMod(x, (int) y))
          .add(() -> Math.multiplyHigh(x, y))
          .add(() -> StrictMath.multiplyHigh(x, y))
          .add(() -> StrictMath.multiplyExact(x, y))
          .add(() -> StrictMath.floorDiv(x, y));
    }
    return answers.toString();
  }

  private static String doubles(double x) {
    return new Answers()
        .add(Math.ulp(x))
        .add(Math.nextUp(x))
        .add(Math.nextDown(x))
        .add(StrictMath.nextUp(x))
        .add(StrictMath.nextDown(x))
        .add(Math.nextAfter(x, 2))
        .add(Math.nextAfter(x, -1e300))
        .add(Math.nextAfter(x, Double.NaN))
        .add(StrictMath.ulp(x))
        .add(Math.signum(x))
        .add(Math.abs(x))
        .add(() -> Math.getExponent(x))
        .add(() -> StrictMath.getExponent(x))
        .add(() -> Math.round(x))
        .add(() -> StrictMath.round(x))
        .add(Math.rint(x))
        .add(StrictMath.rint(x))
        .add(() -> (int) x)
        .add(() -> (long) x)
        .add(() -> (int) (char) x)
        .add(() -> (byte) x)
        .add(() -> (short) x)
        .add((float) x)
        .toString();
  }

  private static String floats(float x) {
    return new Answers()
        .add(Math.ulp(x))
        .add(Math.nextUp(x))
        .add(Math.nextDown(x))
        .add(StrictMath.nextDown(x))
        .add(Math.nextAfter(x, 2))
        .add(StrictMath.nextAfter(x, -1e300))
        .add(Math.signum(x))
        .add(Math.abs(x))
        .add(Math.copySign(x, -1f))
        .add(Math.max(x, 0f))
        .add(Math.min(x, -0f))
        .add(() -> Math.getExponent(x))
        .add(() -> Math.round(x))
        .add(() -> StrictMath.round(x))
        .add(() -> (int) x)
        .add(() -> (long) x)
        .toString();
  }

  private static String scaled(double x) {
    var answers = new Answers();
    for (int by :
        new int[] {0, 1, -1, 52, -1074, 1023, 2099, -2099, 5000, -5000, Integer.MIN_VALUE}) {
      answers.add(Math.scalb(x, by)).add(StrictMath.scalb(x, by));
    }
    return answers.toString();
  }

  private static String scaled(float x) {
    var answers = new Answers();
    for (int by : new int[] {0, 1, -1, 23, -149, -150, 127, 278, -278, 500, Integer.MAX_VALUE}) {
      answers.add(Math.scalb(x, by)).add(StrictMath.scalb(x, by));
    }
    return answers.toString();
  }

  private static String fused(double x) {
    var answers = new Answers();
    for (double y : DOUBLES) {
      for (double z :
          new double[] {0, -0.0, 1, -0.01, 1e-320, -1e300, Double.NaN, Double.POSITIVE_INFINITY}) {
        answers.add(Math.fma(x, y, z));
      }
      answers.add(StrictMath.fma(x, y, -(x * y)));
    }
    return answers.toString();
  }

  private static String fused(float x) {
    var answers = new Answers();
    for (double y : DOUBLES) {
      for (float z :
          new float[] {0, -0f, 1, -0.01f, 1e-44f, -1e38f, Float.NaN, Float.NEGATIVE_INFINITY}) {
        answers.add(Math.fma(x, (float) y, z));
      }
      answers.add(StrictMath.fma(x, (float) y, -(x * (float) y)));
    }
    return answers.toString();
  }

  private static String doublePairs(double x) {
    var answers = new Answers();
    for (double y : DOUBLES) {
      answers
          .add(x + y)
          .add(x - y)
          .add(x * y)
          .add(x / y)
          .add(Math.copySign(x, y))
          .add(Math.max(x, y))
          .add(Math.min(x, y))
          .add(Math.nextAfter(x, y))
          .add(StrictMath.max(x, y))
          .add((float) x * (float) y)
          .add(() -> Double.compare(x, y))
          .add(() -> x < y ? 1 : x > y ? 2 : x == y ? 3 : 4);
    }
    return answers.toString();
  }

  /** Collects bits and not decimals, for printing is another matter; and exceptions. */
  private static final class Answers {
    private final StringBuilder text = new StringBuilder();

    Answers add(double value) {
      text.append(' ').append(Long.toHexString(Double.doubleToLongBits(value)));
      return this;
    }

    Answers add(java.util.concurrent.Callable<Number> tried) {
      text.append(' ');
      try {
        Number value = tried.call();
        text.append(
            Long.toHexString(
                value instanceof Double || value instanceof Float
                    ? Double.doubleToLongBits(value.doubleValue())
                    : value.longValue()));
      } catch (ArithmeticException e) {
        text.append(e.getMessage());
      } catch (Exception e) {
        text.append(e);
      }
      return this;
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
