package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * Asks {@link StrictMath} where {@link Math} may answer otherwise in the last place; in a module
 * both are one.
 */
final class MathCases {
  private static final double[] VALUES = {
    0,
    -0.0,
    1,
    -1,
    0.5,
    -0.5,
    0.49999999999999994,
    2,
    3,
    2.5,
    -2.5,
    0.1,
    27,
    1000,
    -1e-300,
    1e9,
    1e22,
    -7e200,
    700,
    -745,
    710,
    4503599627370497.0,
    Double.MIN_VALUE,
    Double.MAX_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };

  private MathCases() {}

  static List<Case> all() {
    return List.of(
        one("sin", StrictMath::sin),
        one("cos", StrictMath::cos),
        one("tan", StrictMath::tan),
        one("asin", StrictMath::asin),
        one("acos", StrictMath::acos),
        one("atan", StrictMath::atan),
        one("exp", StrictMath::exp),
        one("expm1", StrictMath::expm1),
        one("log", StrictMath::log),
        one("log10", StrictMath::log10),
        one("log1p", StrictMath::log1p),
        one("sinh", StrictMath::sinh),
        one("cosh", StrictMath::cosh),
        one("tanh", StrictMath::tanh),
        one("cbrt", StrictMath::cbrt),
        one("sqrt", Math::sqrt),
        one("floor", Math::floor),
        one("ceil", Math::ceil),
        one("rint", Math::rint),
        one("round", Math::round),
        one("round of a float", x -> Math.round((float) x)),
        one("abs", Math::abs),
        one("signum", Math::signum),
        one("negative", x -> -x),
        one("negative of a float", x -> -(float) x),
        one("toRadians", Math::toRadians),
        one("toDegrees", Math::toDegrees),
        one("(int)", x -> (int) x),
        one("(long)", x -> (long) x),
        one("isInfinite", x -> Double.isInfinite(x) ? 1 : 0),
        one("isInfinite of floats", x -> Float.isInfinite((float) x) ? 1 : 0),
        one("isNaN of floats", x -> Float.isNaN((float) x) ? 1 : 0),
        one("isNaN", x -> Double.isNaN(x) ? 1 : 0),
        two("pow", StrictMath::pow),
        two("atan2", StrictMath::atan2),
        two("hypot", StrictMath::hypot),
        two("IEEEremainder", Math::IEEEremainder),
        two("%", (x, y) -> x % y),
        two("% of floats", (x, y) -> (float) x % (float) y),
        two("max", Math::max),
        two("min", Math::min),
        new Case("nanoTime goes on", MathCases::clock));
  }

  private static boolean clock() {
    long before = System.nanoTime();
    return before <= System.nanoTime();
  }

  private static Case one(String name, DoubleUnaryOperator function) {
    return new Case(
        name,
        () -> {
          StringBuilder text = new StringBuilder();
          for (double x : VALUES) {
            append(text, function.applyAsDouble(x));
          }
          return text;
        });
  }

  private static Case two(String name, DoubleBinaryOperator function) {
    return new Case(
        name,
        () -> {
          StringBuilder text = new StringBuilder();
          for (int i = 0; i < VALUES.length; i++) {
            for (int k = i % 4; k < VALUES.length; k += 4) {
              append(text, function.applyAsDouble(VALUES[i], VALUES[k]));
            }
          }
          return text;
        });
  }

  // Bits and not decimals: printing is another matter.
  private static void append(StringBuilder text, double value) {
    text.append(' ').append(Long.toHexString(Double.doubleToLongBits(value)));
  }
}
