package io.proxywasm.maven.teavm.semantics.cases;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** {@link BigDecimal}: scales, rounding, contexts, notations. */
@SuppressWarnings("BigDecimalEquals") // what it answers is asked here
final class DecimalCases {
  private static final List<BigDecimal> VALUES =
      Stream.of(
              "0",
              "0.000",
              "0E+3",
              "1",
              "-1",
              "2.50",
              "-2.5",
              "0.3333333333",
              "99.995",
              "-0.005",
              "1E+10",
              "1.23E-10",
              "-12345678901234567890.123456789",
              "9223372036854775807",
              "9223372036854775808E-6",
              "1E-400")
          .map(BigDecimal::new)
          .toList();
  private static final List<Integer> SCALES = List.of(0, 1, 2, 3, 10, -1, -3, -11);
  private static final List<Integer> MOVES = List.of(1, 2, 3, 10, -1, -3, -11);
  private static final List<MathContext> CONTEXTS =
      List.of(
          MathContext.UNLIMITED,
          MathContext.DECIMAL32,
          MathContext.DECIMAL64,
          MathContext.DECIMAL128,
          new MathContext(1),
          new MathContext(3, RoundingMode.DOWN),
          new MathContext(5, RoundingMode.UP),
          new MathContext(2, RoundingMode.UNNECESSARY));
  private static final List<String> TEXTS =
      List.of(
          "",
          "-",
          ".",
          "1.",
          ".5",
          "-.5e2",
          "+1",
          "1e",
          "1e+",
          "1E5",
          "1e-5",
          "1.2.3",
          "abc",
          "1 ",
          " 1",
          "0x1",
          "NaN",
          "Infinity",
          "1e2147483647",
          "1e-2147483647",
          "\u0661.\u0662",
          "1,5",
          "--1",
          "1e1.5",
          "00012.300",
          "1e99999999999",
          "1_0");
  private static final List<Double> DOUBLES =
      List.of(
          0.0,
          -0.0,
          0.1,
          1.0,
          100.0,
          1e10,
          -2.5,
          1.0 / 3,
          Double.MIN_VALUE,
          Double.MAX_VALUE,
          Double.NaN,
          Double.POSITIVE_INFINITY);

  private DecimalCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (var value : VALUES) {
      arithmetic(cases, value);
      scales(cases, value);
      conversions(cases, value);
    }
    for (var mode : RoundingMode.values()) {
      rounding(cases, mode);
    }
    cases.addAll(making());
    cases.addAll(contexts());
    return cases;
  }

  private static void arithmetic(List<Case> cases, BigDecimal value) {
    cases.add(Each.row("add", value, VALUES.subList(0, 15), BigDecimal::add));
    cases.add(Each.row("subtract", value, VALUES.subList(0, 15), BigDecimal::subtract));
    cases.add(Each.row("multiply", value, VALUES, BigDecimal::multiply));
    cases.add(Each.row("divide", value, VALUES, BigDecimal::divide));
    cases.add(
        Each.row("divide in 64", value, VALUES, (a, b) -> a.divide(b, MathContext.DECIMAL64)));
    cases.add(
        Each.row("divide to 3", value, VALUES, (a, b) -> a.divide(b, 3, RoundingMode.HALF_EVEN)));
    cases.add(
        Each.row("divide half up", value, VALUES, (a, b) -> a.divide(b, RoundingMode.HALF_UP)));
    cases.add(Each.row("add in 64", value, VALUES, (a, b) -> a.add(b, MathContext.DECIMAL64)));
    cases.add(
        Each.row("subtract in 3", value, VALUES, (a, b) -> a.subtract(b, new MathContext(3))));
    cases.add(
        Each.row("multiply in 5", value, VALUES, (a, b) -> a.multiply(b, new MathContext(5))));
    cases.add(Each.row("divideToIntegralValue", value, VALUES, BigDecimal::divideToIntegralValue));
    cases.add(
        Each.row(
            "integral quotient in 5",
            value,
            VALUES,
            (a, b) -> a.divideToIntegralValue(b, new MathContext(5))));
    cases.add(Each.row("remainder", value, VALUES, BigDecimal::remainder));
    cases.add(
        Each.row(
            "divideAndRemainder",
            value,
            VALUES,
            (a, b) -> Arrays.toString(a.divideAndRemainder(b))));
    cases.add(
        Each.row("compareTo, equals", value, VALUES, (a, b) -> a.compareTo(b) + " " + a.equals(b)));
    cases.add(Each.row("min, max", value, VALUES, (a, b) -> a.min(b) + " " + a.max(b)));
    cases.add(Each.row("pow", value, List.of(0, 1, 2, 7, -1, 1000000000), BigDecimal::pow));
    cases.add(
        Each.row(
            "pow in 5",
            value,
            List.of(0, 1, 2, -3, 7, 1000000000),
            (a, n) -> a.pow(n, new MathContext(5))));
    cases.add(
        new Case(
            "unary " + value,
            () -> value.negate() + " " + value.abs() + " " + value.plus() + " " + value.signum()));
    cases.add(Each.row("round", value, CONTEXTS, BigDecimal::round));
    cases.add(Each.row("negate in context", value, CONTEXTS, BigDecimal::negate));
    cases.add(
        Each.row("abs, plus in context", value, CONTEXTS, (a, c) -> a.abs(c) + " " + a.plus(c)));
    cases.add(Each.row("sqrt", value, CONTEXTS.subList(1, 5), BigDecimal::sqrt));
  }

  private static void scales(List<Case> cases, BigDecimal value) {
    cases.add(Each.row("setScale", value, SCALES, BigDecimal::setScale));
    cases.add(
        Each.row(
            "setScale half even", value, SCALES, (a, s) -> a.setScale(s, RoundingMode.HALF_EVEN)));
    cases.add(Each.row("movePointLeft", value, MOVES, BigDecimal::movePointLeft));
    cases.add(Each.row("movePointRight", value, MOVES, BigDecimal::movePointRight));
    cases.add(Each.row("scaleByPowerOfTen", value, SCALES, BigDecimal::scaleByPowerOfTen));
    cases.add(
        new Case(
            "parts of " + value,
            () ->
                value.scale()
                    + " "
                    + value.precision()
                    + " "
                    + value.unscaledValue()
                    + " "
                    + value.ulp()));
    cases.add(new Case("stripTrailingZeros " + value, value::stripTrailingZeros));
  }

  private static void conversions(List<Case> cases, BigDecimal value) {
    cases.add(new Case("toPlainString " + value, value::toPlainString));
    cases.add(new Case("toEngineeringString " + value, value::toEngineeringString));
    cases.add(new Case("toBigInteger " + value, value::toBigInteger));
    cases.add(new Case("toBigIntegerExact " + value, value::toBigIntegerExact));
    cases.add(
        new Case("intValue, longValue " + value, () -> value.intValue() + " " + value.longValue()));
    cases.add(new Case("doubleValue " + value, () -> Double.doubleToLongBits(value.doubleValue())));
    cases.add(new Case("floatValue " + value, () -> Float.floatToIntBits(value.floatValue())));
    cases.add(new Case("longValueExact " + value, value::longValueExact));
    cases.add(new Case("intValueExact " + value, value::intValueExact));
    cases.add(new Case("shortValueExact " + value, value::shortValueExact));
    cases.add(new Case("byteValueExact " + value, value::byteValueExact));
    cases.add(new Case("hashCode " + value, value::hashCode));
  }

  private static void rounding(List<Case> cases, RoundingMode mode) {
    var values =
        Stream.of(
                "5.5", "2.5", "1.6", "1.1", "1.0", "-1.0", "-1.1", "-1.6", "-2.5", "-5.5", "0.5",
                "0.05")
            .map(BigDecimal::new)
            .toList();
    cases.add(new Case("setScale " + mode, () -> Each.of(values, v -> v.setScale(0, mode))));
    cases.add(
        new Case(
            "divide " + mode, () -> Each.of(values, v -> v.divide(new BigDecimal("3"), 1, mode))));
    cases.add(
        new Case("round " + mode, () -> Each.of(values, v -> v.round(new MathContext(1, mode)))));
    cases.add(
        new Case(
            "divide in context " + mode,
            () -> Each.of(values, v -> v.divide(new BigDecimal("-7"), new MathContext(4, mode)))));
  }

  private static List<Case> making() {
    return List.of(
        new Case("parse", () -> Each.of(TEXTS, BigDecimal::new)),
        new Case(
            "parse in context", () -> Each.of(TEXTS, t -> new BigDecimal(t, new MathContext(2)))),
        new Case("parse chars", () -> new BigDecimal("x12.50y".toCharArray(), 1, 5)),
        new Case("parse chars beyond", () -> new BigDecimal("12".toCharArray(), 1, 5)),
        new Case("parse null", () -> new BigDecimal(Opaque.of((String) null))),
        new Case("exact double", () -> Each.of(DOUBLES, BigDecimal::new)),
        new Case(
            "exact double in context",
            () -> Each.of(DOUBLES, d -> new BigDecimal(d, MathContext.DECIMAL32))),
        new Case("valueOf double", () -> Each.of(DOUBLES.subList(0, 8), BigDecimal::valueOf)),
        new Case(
            "valueOf long",
            () -> Each.of(List.of(0L, 1L, 10L, 11L, Long.MIN_VALUE), BigDecimal::valueOf)),
        new Case(
            "valueOf with scale",
            () -> Each.of(SCALES, s -> BigDecimal.valueOf(Long.MIN_VALUE, s))),
        new Case("zero with scale", () -> Each.of(SCALES, s -> BigDecimal.valueOf(0, s))),
        new Case(
            "of integer and scale",
            () -> Each.of(SCALES, s -> new BigDecimal(BigInteger.TEN.pow(20), s))),
        new Case("of int in context", () -> new BigDecimal(123456, new MathContext(2))),
        new Case("of long in context", () -> new BigDecimal(Long.MAX_VALUE, new MathContext(4))),
        new Case(
            "of integer in context",
            () -> new BigDecimal(BigInteger.TEN.pow(20), 3, new MathContext(4))),
        new Case(
            "scale overflow", () -> BigDecimal.valueOf(1, Integer.MAX_VALUE).scaleByPowerOfTen(-1)),
        new Case(
            "scale underflow", () -> BigDecimal.valueOf(1, Integer.MIN_VALUE).scaleByPowerOfTen(1)),
        new Case(
            "product's scale overflow",
            () -> new BigDecimal("1e-2147483647").multiply(new BigDecimal("1e-2"))),
        new Case("plain string of 1e20", () -> new BigDecimal("1e20").toPlainString()),
        new Case("constants", () -> BigDecimal.ZERO + " " + BigDecimal.ONE + " " + BigDecimal.TEN),
        new Case(
            "equal but for scale",
            () ->
                new BigDecimal("2.0").equals(new BigDecimal("2.00"))
                    + " "
                    + new BigDecimal("2.0").compareTo(new BigDecimal("2.00"))));
  }

  private static List<Case> contexts() {
    var texts =
        List.of(
            "precision=7 roundingMode=HALF_EVEN",
            "precision=0 roundingMode=UNNECESSARY",
            "precision=-1 roundingMode=UP",
            "precision=x roundingMode=UP",
            "precision=1 roundingMode=up",
            "precision=1",
            "",
            "roundingMode=UP precision=1");
    return List.of(
        new Case("MathContext of text", () -> Each.of(texts, MathContext::new)),
        new Case("MathContext.toString", () -> Each.of(CONTEXTS, MathContext::toString)),
        new Case("MathContext of -1", () -> new MathContext(-1)),
        new Case("MathContext of null", () -> new MathContext(1, Opaque.of((RoundingMode) null))),
        new Case(
            "MathContext equals",
            () -> new MathContext(7, RoundingMode.HALF_EVEN).equals(MathContext.DECIMAL32)),
        new Case(
            "RoundingMode.valueOf int",
            () -> Each.of(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, -1), RoundingMode::valueOf)),
        new Case("RoundingMode.valueOf", () -> RoundingMode.valueOf("HALF_UP")));
  }
}
