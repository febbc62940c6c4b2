package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * StrictMath, to the last bit, and the functions of Math that may be off by one unit in the last
 * place: where, is not the same on all JVMs.
 */
final class StrictMathCases {
  private static final List<Double> DOUBLES =
      List.of(
          0.0,
          -0.0,
          0.5,
          -0.5,
          1.0,
          -1.0,
          1.5,
          2.5,
          -2.5,
          0.1,
          3.0,
          10.0,
          100.0,
          1e-10,
          1e10,
          -1e10,
          710.0,
          -746.0,
          1e300,
          Double.MIN_VALUE,
          Double.MIN_NORMAL,
          Double.MAX_VALUE,
          0.7853981633974483,
          1.5707963267948966,
          Math.PI,
          1e22,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NaN);
  private static final List<Float> FLOATS =
      List.of(
          0f,
          -0f,
          1f,
          -1.5f,
          2.5f,
          1e10f,
          Float.MIN_VALUE,
          Float.MAX_VALUE,
          Float.POSITIVE_INFINITY,
          Float.NEGATIVE_INFINITY,
          Float.NaN);
  private static final List<Integer> INTS =
      List.of(0, 1, -1, 3, -7, Integer.MAX_VALUE, Integer.MIN_VALUE, 46_341);
  private static final List<Long> LONGS =
      List.of(0L, 1L, -1L, 3L, -7L, 1L << 33, Long.MAX_VALUE, Long.MIN_VALUE);

  private StrictMathCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    doubles(cases);
    floats(cases);
    whole(cases);
    near(cases);
    return cases;
  }

  private static void doubles(List<Case> cases) {
    for (double x : DOUBLES) {
      cases.add(new Case("StrictMath of " + x, () -> strict(x)));
      cases.add(
          Each.row(
              "StrictMath.IEEEremainder",
              x,
              DOUBLES,
              (a, b) -> bits(StrictMath.IEEEremainder(a, b))));
      cases.add(
          Each.row("StrictMath.copySign", x, DOUBLES, (a, b) -> bits(StrictMath.copySign(a, b))));
      cases.add(
          Each.row("StrictMath.nextAfter", x, DOUBLES, (a, b) -> bits(StrictMath.nextAfter(a, b))));
      cases.add(Each.row("StrictMath.min", x, DOUBLES, (a, b) -> bits(StrictMath.min(a, b))));
      cases.add(Each.row("StrictMath.max", x, DOUBLES, (a, b) -> bits(StrictMath.max(a, b))));
    }
  }

  private static String strict(double x) {
    return bits(
            StrictMath.abs(x),
            StrictMath.ceil(x),
            StrictMath.floor(x),
            StrictMath.rint(x),
            StrictMath.sqrt(x),
            StrictMath.signum(x),
            StrictMath.toDegrees(x),
            StrictMath.toRadians(x),
            StrictMath.ulp(x),
            StrictMath.nextUp(x),
            StrictMath.nextDown(x))
        + " "
        + StrictMath.getExponent(x)
        + " "
        + StrictMath.round(x)
        + " "
        + bits(StrictMath.scalb(x, 3));
  }

  private static void floats(List<Case> cases) {
    for (float x : FLOATS) {
      cases.add(new Case("StrictMath of " + x, () -> strict(x)));
      cases.add(Each.row("StrictMath.copySign", x, FLOATS, (a, b) -> StrictMath.copySign(a, b)));
      cases.add(
          Each.row(
              "StrictMath.nextAfter", x, DOUBLES, (a, b) -> StrictMath.nextAfter(a, (double) b)));
      cases.add(Each.row("StrictMath.min", x, FLOATS, (a, b) -> StrictMath.min(a, b)));
      cases.add(Each.row("StrictMath.max", x, FLOATS, (a, b) -> StrictMath.max(a, b)));
    }
  }

  private static String strict(float x) {
    return List.of(
            StrictMath.abs(x),
            StrictMath.signum(x),
            StrictMath.ulp(x),
            StrictMath.nextUp(x),
            StrictMath.nextDown(x))
        + " "
        + StrictMath.getExponent(x)
        + " "
        + StrictMath.round(x)
        + " "
        + StrictMath.scalb(x, -3);
  }

  private static void whole(List<Case> cases) {
    for (int x : INTS) {
      cases.add(new Case("abs of " + x, () -> StrictMath.abs(x)));
      cases.add(new Case("absExact of " + x, () -> StrictMath.absExact(x)));
      cases.add(new Case("incrementExact of " + x, () -> StrictMath.incrementExact(x)));
      cases.add(new Case("decrementExact of " + x, () -> StrictMath.decrementExact(x)));
      cases.add(new Case("negateExact of " + x, () -> StrictMath.negateExact(x)));
      cases.add(Each.row("addExact", x, INTS, (a, b) -> StrictMath.addExact((int) a, (int) b)));
      cases.add(
          Each.row("subtractExact", x, INTS, (a, b) -> StrictMath.subtractExact((int) a, (int) b)));
      cases.add(
          Each.row("multiplyExact", x, INTS, (a, b) -> StrictMath.multiplyExact((int) a, (int) b)));
      cases.add(Each.row("multiplyFull", x, INTS, (a, b) -> StrictMath.multiplyFull(a, b)));
      cases.add(Each.row("floorDiv", x, INTS, (a, b) -> StrictMath.floorDiv((int) a, (int) b)));
      cases.add(Each.row("floorMod", x, INTS, (a, b) -> StrictMath.floorMod((int) a, (int) b)));
      cases.add(
          Each.row(
              "min and max",
              x,
              INTS,
              (a, b) -> StrictMath.min((int) a, (int) b) + " " + StrictMath.max((int) a, (int) b)));
    }
    for (long x : LONGS) {
      cases.add(new Case("abs of " + x, () -> StrictMath.abs(x)));
      cases.add(new Case("absExact of " + x, () -> StrictMath.absExact(x)));
      cases.add(new Case("incrementExact of " + x, () -> StrictMath.incrementExact(x)));
      cases.add(new Case("decrementExact of " + x, () -> StrictMath.decrementExact(x)));
      cases.add(new Case("negateExact of " + x, () -> StrictMath.negateExact(x)));
      cases.add(new Case("toIntExact of " + x, () -> StrictMath.toIntExact(x)));
      cases.add(Each.row("addExact", x, LONGS, (a, b) -> StrictMath.addExact((long) a, (long) b)));
      cases.add(
          Each.row(
              "subtractExact", x, LONGS, (a, b) -> StrictMath.subtractExact((long) a, (long) b)));
      cases.add(
          Each.row(
              "multiplyExact", x, LONGS, (a, b) -> StrictMath.multiplyExact((long) a, (long) b)));
      cases.add(
          Each.row(
              "multiplyExact by an int",
              x,
              INTS,
              (a, b) -> StrictMath.multiplyExact((long) a, (int) b)));
      cases.add(Each.row("multiplyHigh", x, LONGS, (a, b) -> StrictMath.multiplyHigh(a, b)));
      cases.add(Each.row("floorDiv", x, LONGS, (a, b) -> StrictMath.floorDiv((long) a, (long) b)));
      cases.add(
          Each.row(
              "floorDiv by an int", x, INTS, (a, b) -> StrictMath.floorDiv((long) a, (int) b)));
      cases.add(Each.row("floorMod", x, LONGS, (a, b) -> StrictMath.floorMod((long) a, (long) b)));
      cases.add(
          Each.row(
              "floorMod by an int", x, INTS, (a, b) -> StrictMath.floorMod((long) a, (int) b)));
      cases.add(
          Each.row(
              "min and max",
              x,
              LONGS,
              (a, b) -> Math.min((long) a, (long) b) + " " + Math.max((long) a, (long) b)));
      cases.add(
          Each.row(
              "strict min and max",
              x,
              LONGS,
              (a, b) ->
                  StrictMath.min((long) a, (long) b) + " " + StrictMath.max((long) a, (long) b)));
    }
    cases.add(
        new Case("StrictMath.random", () -> StrictMath.random() < 1 && StrictMath.random() >= 0));
  }

  /** Math's functions beside StrictMath's, of which they may be one unit off. */
  private static void near(List<Case> cases) {
    near(cases, "sin", Math::sin, StrictMath::sin);
    near(cases, "cos", Math::cos, StrictMath::cos);
    near(cases, "tan", Math::tan, StrictMath::tan);
    near(cases, "asin", Math::asin, StrictMath::asin);
    near(cases, "acos", Math::acos, StrictMath::acos);
    near(cases, "atan", Math::atan, StrictMath::atan);
    near(cases, "exp", Math::exp, StrictMath::exp);
    near(cases, "expm1", Math::expm1, StrictMath::expm1);
    near(cases, "log", Math::log, StrictMath::log);
    near(cases, "log10", Math::log10, StrictMath::log10);
    near(cases, "log1p", Math::log1p, StrictMath::log1p);
    near(cases, "sinh", Math::sinh, StrictMath::sinh);
    near(cases, "cosh", Math::cosh, StrictMath::cosh);
    near(cases, "tanh", Math::tanh, StrictMath::tanh);
    near(cases, "cbrt", Math::cbrt, StrictMath::cbrt);
    for (double x : DOUBLES) {
      near(cases, "pow", x, Math::pow, StrictMath::pow);
      near(cases, "atan2", x, Math::atan2, StrictMath::atan2);
      near(cases, "hypot", x, Math::hypot, StrictMath::hypot);
    }
  }

  private static void near(
      List<Case> cases, String name, DoubleUnaryOperator math, DoubleUnaryOperator strict) {
    cases.add(
        new Case(
            "Math." + name,
            () -> Each.of(DOUBLES, x -> isNear(math.applyAsDouble(x), strict.applyAsDouble(x)))));
  }

  private static void near(
      List<Case> cases,
      String name,
      double left,
      DoubleBinaryOperator math,
      DoubleBinaryOperator strict) {
    cases.add(
        Each.row(
            "Math." + name,
            left,
            DOUBLES,
            (a, b) -> isNear(math.applyAsDouble(a, b), strict.applyAsDouble(a, b))));
  }

  private static String isNear(double one, double other) {
    boolean same = Double.compare(one, other) == 0;
    return (same || Math.abs(one - other) <= 2 * Math.ulp(other)) + " " + bits(other);
  }

  /** Tells numbers exactly: JDKs print some in more digits than others. */
  private static String bits(double... numbers) {
    return Arrays.stream(numbers)
        .mapToObj(number -> Long.toHexString(Double.doubleToLongBits(number)))
        .toList()
        .toString();
  }
}
