package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Inputs.each;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Double and Float: how they are printed and read. */
@SuppressWarnings({
  "removal",
  "deprecation",
  "BoxedPrimitiveConstructor",
  "FloatingPointLiteralPrecision"
})
final class FloatingPointCases {
  private static final List<Double> NUMBERS =
      List.of(
          0.0,
          -0.0,
          1.0,
          -1.5,
          0.1,
          0.2 + 0.1,
          1.0 / 3,
          2.0 / 3,
          100.0,
          1234567.0,
          9999999.0,
          1e7,
          12345678.9,
          1e-3,
          9.99e-4,
          0.00123,
          123456789012345680.0,
          1e16,
          1e21,
          1e22,
          9.007199254740992e15,
          1.7976931348623157e308,
          4.9e-324,
          2.2250738585072014e-308,
          2.225073858507201e-308,
          Math.PI,
          Math.E,
          5e-324 * 3,
          0.3,
          4.35,
          1.1e-5,
          3.4028234663852886e38,
          1.401298464324817e-45,
          16777217.0,
          0.1f + 0.0,
          1e-45,
          33554432.0,
          8.5e-5,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  /** Those that all JDKs print alike. */
  private static final List<Double> FLOATS =
      NUMBERS.stream().filter(d -> !(d > 1e15 && d < 1e18)).toList();

  private static final List<String> TEXTS =
      Arrays.asList(
          "0",
          "-0",
          "1",
          "+1.5",
          ".5",
          "5.",
          ".",
          "",
          " ",
          " 1.5 ",
          "\t2\n",
          "1e",
          "1e+",
          "1e5",
          "1E-5",
          "e5",
          "1.5f",
          "1.5d",
          "1.5D",
          "1.5F",
          "1.5L",
          "f",
          "NaN",
          "-NaN",
          "+NaN",
          "nan",
          "Infinity",
          "-Infinity",
          "+Infinity",
          "infinity",
          "1e308",
          "1e309",
          "-1e400",
          "1e-400",
          "1e99999999999",
          "1e-99999999999",
          "0e99999999999",
          "4.9e-324",
          "2.4703282292062327e-324",
          "2.4703282292062328e-324",
          "2.2250738585072011e-308",
          "2.2250738585072012e-308",
          "1.7976931348623158e308",
          "1.7976931348623159e308",
          "9007199254740993",
          "9007199254740992.99999999999999",
          "9007199254740993.00000000000001",
          "0.1",
          "0.30000000000000004",
          "123456789012345678901234567890",
          "1.00000005960464477539062500",
          "1.00000005960464477539062501",
          "1.401298464324817e-45",
          "7.006492321624085e-46",
          "7.006492321624086e-46",
          "3.4028235677973366e38",
          "3.4028235677973365e38",
          "1.17549429e-38",
          "16777217",
          "16777217.0000000001",
          "0x1p0",
          "0x1.8p1",
          "-0x.8p-3",
          "0x1.fffffffffffffp1023",
          "0x1.fffffffffffff8p1023",
          "0x1p-1074",
          "0x1p-1075",
          "0x1.8p-1075",
          "0x1.00000000000008p0",
          "0x1.000000000000080001p0",
          "0x10",
          "0x1.p1",
          "0xp1",
          "0x.p1",
          "0x1p",
          "0X1P4d",
          "1_000",
          "1,5",
          "١",
          "1.2.3",
          "--1",
          "0x1.000001p0",
          "0x1.0000010001p0",
          "00000000000000000000000000000000001",
          "0.000000000000000000000000000000000000000000001e45",
          null);

  private FloatingPointCases() {}

  static List<Case> all() {
    return Stream.of(
            each("double", NUMBERS, FloatingPointCases::doubles),
            each("float", FLOATS, d -> floats(d.floatValue())),
            each("parseDouble", TEXTS, s -> bits(Double.parseDouble(s))),
            each(
                "parseFloat",
                TEXTS,
                s -> Integer.toHexString(Float.floatToIntBits(Float.parseFloat(s)))),
            others())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> others() {
    return List.of(
        new Case("random doubles are read as printed", FloatingPointCases::randomDoubles),
        new Case("random floats are read as printed", FloatingPointCases::randomFloats),
        new Case("random decimals", FloatingPointCases::decimals),
        new Case("powers of two are read as printed", FloatingPointCases::powers),
        new Case("powers of ten", FloatingPointCases::tens),
        new Case(
            "Double.equals",
            () ->
                Opaque.of((Object) 0.0).equals(-0.0)
                    + ""
                    + Opaque.of((Object) Double.NaN).equals(Double.NaN)),
        new Case(
            "Float.equals",
            () ->
                Opaque.of((Object) 0.0f).equals(-0.0f)
                    + ""
                    + Opaque.of((Object) Float.NaN).equals(Float.NaN)),
        new Case("Double equals Float", () -> Opaque.of((Object) 1.0).equals(1.0f)),
        new Case(
            "Double.compareTo null",
            () -> Opaque.of((Double) 1.0).compareTo(Opaque.of((Double) null))),
        new Case("new Double(text)", () -> new Double("1e2")),
        new Case("new Float(text)", () -> new Float("x")),
        new Case("new Float(double)", () -> new Float(0.1)),
        new Case("Double.valueOf(text)", () -> Double.valueOf("12x")),
        new Case("Float.valueOf(text)", () -> Float.valueOf(" 12 ")),
        new Case(
            "raw NaN bits",
            () ->
                Long.toHexString(
                    Double.doubleToLongBits(
                        Double.longBitsToDouble(Opaque.of(0x7ff0000000000001L))))),
        new Case(
            "append doubles",
            () -> new StringBuilder().append(1.5).append(2.5f).insert(0, -0.0).insert(1, 1e10f)),
        new Case(
            "doubles to text",
            () ->
                ""
                    + Opaque.of(1.0)
                    + (float) Opaque.of(1.1)
                    + String.valueOf(Opaque.of(1e-5))
                    + String.valueOf((float) Opaque.of(1e10))),
        new Case(
            "constants of Double",
            () ->
                bits(Double.MIN_NORMAL)
                    + bits(Double.MIN_VALUE)
                    + Double.MAX_EXPONENT
                    + Double.MIN_EXPONENT
                    + Double.BYTES
                    + Double.TYPE),
        new Case(
            "constants of Float",
            () ->
                Float.MIN_NORMAL
                    + " "
                    + Float.MIN_VALUE
                    + " "
                    + Float.MAX_VALUE
                    + Float.MAX_EXPONENT
                    + Float.MIN_EXPONENT
                    + Float.BYTES));
  }

  private static String doubles(Double boxed) {
    double value = boxed;
    return Double.toString(value)
        + " "
        + boxed
        + " "
        + Double.toHexString(value)
        + " "
        + Double.hashCode(value)
        + " "
        + Double.isFinite(value)
        + " "
        + boxed.isNaN()
        + " "
        + boxed.isInfinite()
        + " "
        + boxed.intValue()
        + " "
        + boxed.longValue()
        + " "
        + boxed.byteValue()
        + " "
        + boxed.shortValue()
        + " "
        + Double.compare(value, 1)
        + " "
        + boxed.compareTo(-0.0)
        + " "
        + Double.max(value, 0.5)
        + " "
        + Double.min(value, 0.5)
        + " "
        + Double.sum(value, 0)
        + " "
        + bits(Double.longBitsToDouble(Double.doubleToRawLongBits(value)));
  }

  private static String floats(float value) {
    Float boxed = value;
    return Float.toString(value)
        + " "
        + boxed
        + " "
        + Float.toHexString(value)
        + " "
        + Float.hashCode(value)
        + " "
        + Float.isFinite(value)
        + " "
        + boxed.isNaN()
        + " "
        + boxed.isInfinite()
        + " "
        + boxed.intValue()
        + " "
        + boxed.longValue()
        + " "
        + (char) value
        + " "
        + Float.compare(value, 1)
        + " "
        + boxed.compareTo(-0.0f)
        + " "
        + Float.max(value, 0.5f)
        + " "
        + Float.min(value, 0.5f)
        + " "
        + Float.sum(value, 0)
        + " "
        + Float.intBitsToFloat(Float.floatToRawIntBits(value));
  }

  private static String bits(double value) {
    return Long.toHexString(Double.doubleToLongBits(value)) + " ";
  }

  // JDK 19 prints some numbers shorter than JDK 17: what is compared is what both read from it.
  private static String randomDoubles() {
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (!Double.valueOf(value).equals(Double.parseDouble(Double.toString(value)))) {
        return bits(value) + value;
      }
    }
    return "all";
  }

  private static String randomFloats() {
    Random random = new Random(6);
    for (int i = 0; i < 2000; i++) {
      float value = Float.intBitsToFloat(random.nextInt());
      if (!Float.valueOf(value).equals(Float.parseFloat(Float.toString(value)))) {
        return Float.floatToIntBits(value) + " " + value;
      }
    }
    return "all";
  }

  private static int decimals() {
    Random random = new Random(7);
    int hash = 0;
    for (int i = 0; i < 1000; i++) {
      String text =
          random.nextInt(100_000)
              + "."
              + random.nextLong(1_000_000_000_000L)
              + "e"
              + (random.nextInt(640) - 330);
      hash =
          31 * hash
              + Double.hashCode(Double.parseDouble(text))
              + Float.floatToIntBits(Float.parseFloat(text));
    }
    return hash;
  }

  private static String powers() {
    for (int exponent = -1074; exponent < 1024; exponent++) {
      double value = Math.scalb(1.0, exponent);
      if (Double.parseDouble(Double.toString(value)) != value) {
        return exponent + " " + value;
      }
    }
    return "all";
  }

  private static String tens() {
    var text = new StringBuilder();
    for (int i = -30; i < 21; i++) {
      text.append(Double.parseDouble("1e" + i))
          .append(' ')
          .append(Double.parseDouble("-12.5e" + i))
          .append(' ');
    }
    return text.toString();
  }
}
