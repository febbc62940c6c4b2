package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Inputs.each;

import java.util.List;
import java.util.stream.Stream;

/** Overflow, shifts, narrowing, promotion and boxing. */
@SuppressWarnings({
  "lossy-conversions",
  "BadShiftAmount",
  "BoxedPrimitiveEquality",
  "CharacterArithmetic",
  "EqualsNaN",
  "IdentityBinaryExpression",
  "IntLiteralCast",
  "NarrowCalculation",
  "NarrowingCompoundAssignment",
  "NegativeCharLiteral",
  "NumericEquality",
  "OperatorPrecedence",
  "ReferenceEquality",
  "UnicodeEscape",
  "UnusedVariable"
}) // what is odd is what is tried
final class ConversionCases {
  private static final List<Long> LONGS =
      List.of(
          0L,
          127L,
          128L,
          255L,
          256L,
          32768L,
          65535L,
          65536L,
          -1L,
          -129L,
          Integer.MAX_VALUE + 1L,
          Integer.MIN_VALUE - 1L,
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          16777217L,
          9007199254740993L);
  private static final List<Double> DOUBLES =
      List.of(
          0.0,
          -0.0,
          0.9,
          -0.9,
          127.9,
          128.0,
          -129.0,
          65535.9,
          65536.0,
          2147483647.5,
          2147483648.0,
          -2147483649.0,
          9.3e18,
          -9.3e18,
          1e40,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          16777217.0,
          1e-50);
  private static final List<Integer> SHIFTS =
      List.of(0, 1, 31, 32, 33, 63, 64, -1, Integer.MIN_VALUE);

  private ConversionCases() {}

  static List<Case> all() {
    return Stream.of(
            each("narrowed long", LONGS, ConversionCases::narrowed),
            each("narrowed double", DOUBLES, ConversionCases::narrowed),
            each("shifted by", SHIFTS, ConversionCases::shifted),
            arithmetic(),
            assignments(),
            boxes())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> arithmetic() {
    return List.of(
        new Case(
            "int overflow",
            () ->
                Opaque.of(Integer.MAX_VALUE)
                    + 1
                    + " "
                    + Opaque.of(65536) * 65536
                    + " "
                    + -Opaque.of(Integer.MIN_VALUE)),
        new Case(
            "long overflow",
            () ->
                Opaque.of(Long.MAX_VALUE)
                    + 1
                    + " "
                    + Opaque.of(1L << 40) * (1L << 40)
                    + " "
                    + -Opaque.of(Long.MIN_VALUE)),
        new Case("int before long", () -> 1000000 * Opaque.of(1000000) + 0L),
        new Case(
            "char arithmetic",
            () ->
                (char) (Opaque.of((Character) 'a') + 1)
                    + " "
                    + ('a' + Opaque.of(1))
                    + " "
                    + (int) (char) -1
                    + " "
                    + (Opaque.of((Character) 'a') + 'b')),
        new Case(
            "byte arithmetic",
            () ->
                ((byte) Opaque.of(200) + (byte) Opaque.of(100))
                    + " "
                    + (byte) (Opaque.of(200) + 100)
                    + " "
                    + ((byte) Opaque.of(-1) >>> 1)
                    + " "
                    + ((byte) Opaque.of(-1) & 0xFF)),
        new Case(
            "bit operators",
            () ->
                (Opaque.of(0b1100) & 0b1010)
                    + " "
                    + (Opaque.of(0b1100) | 0b1010)
                    + " "
                    + (Opaque.of(0b1100) ^ 0b1010)
                    + " "
                    + ~Opaque.of(5)
                    + " "
                    + ~Opaque.of(5L)
                    + (Opaque.of(-1L) & 0xFFFFFFFF)),
        new Case(
            "remainders",
            () ->
                Opaque.of(-7) % 3
                    + " "
                    + Opaque.of(7) % -3
                    + " "
                    + Opaque.of(-7L) % 3L
                    + " "
                    + Opaque.of(-7.5) % 2
                    + " "
                    + Opaque.of(5.5) % -2),
        new Case(
            "division of doubles by 0",
            () ->
                1 / Opaque.of(0.0)
                    + " "
                    + -1 / Opaque.of(0.0)
                    + " "
                    + 0 / Opaque.of(0.0)
                    + " "
                    + 1 / Opaque.of(-0.0)),
        new Case(
            "doubles",
            () ->
                0.1
                    + Opaque.of(0.2)
                    + " "
                    + (Opaque.of(0.1f) + 0.2f)
                    + " "
                    + (float) Opaque.of(0.1)
                    + " "
                    + (double) (float) Opaque.of(0.1)
                    + " "
                    + Opaque.of(1e308) * 10),
        new Case(
            "float overflow",
            () ->
                (float) Opaque.of(1e39)
                    + " "
                    + (float) Opaque.of(1e-46)
                    + " "
                    + Opaque.of(3e38f) * 10),
        new Case(
            "minus zero",
            () ->
                (Opaque.of(0.0) == -0.0)
                    + " "
                    + -Opaque.of(0.0)
                    + " "
                    + (0.0 - Opaque.of(0.0))
                    + " "
                    + Math.min(0.0, Opaque.of(-0.0))),
        new Case(
            "NaN",
            () ->
                (Opaque.of(Double.NaN) == Double.NaN)
                    + " "
                    + (Opaque.of(Double.NaN) != Opaque.of(Double.NaN))
                    + " "
                    + (Opaque.of(Double.NaN) >= 1)
                    + !(Opaque.of(Double.NaN) < 1)),
        new Case(
            "literals",
            () ->
                0x7fff_ffff
                    + " "
                    + 0b1010
                    + " "
                    + 017
                    + " "
                    + 1e3
                    + " "
                    + 0x1p4
                    + " "
                    + '\u0041'
                    + " "
                    + '\101'
                    + " "
                    + 100_000L
                    + " "
                    + 1f),
        new Case(
            "long to float and back",
            () ->
                (long) (float) Opaque.of(16777217L)
                    + " "
                    + (long) (double) Opaque.of(9007199254740993L)
                    + " "
                    + (int) (float) Opaque.of(Integer.MAX_VALUE)),
        new Case(
            "comparison of int and float",
            () ->
                (Opaque.of(16777217) == (float) 16777216)
                    + " "
                    + (Opaque.of(9007199254740993L) == 9007199254740992.0)),
        new Case(
            "constant folding",
            () ->
                Integer.MIN_VALUE / -1
                    + " "
                    + (Integer.MAX_VALUE + 1)
                    + " "
                    + (1 << 32)
                    + " "
                    + (5 & 6 | 1)
                    + " "
                    + (byte) 200
                    + " "
                    + (char) 98));
  }

  private static List<Case> assignments() {
    return List.of(
        new Case(
            "byte +=",
            () -> {
              byte b = (byte) Opaque.of(120);
              b += 10;
              return b;
            }),
        new Case(
            "byte ++",
            () -> {
              byte b = (byte) Opaque.of(127);
              b++;
              return b;
            }),
        new Case(
            "short *=",
            () -> {
              short s = (short) Opaque.of(300);
              s *= 300;
              return s;
            }),
        new Case(
            "char -=",
            () -> {
              char c = (char) Opaque.of(0);
              c -= 1;
              return (int) c;
            }),
        new Case(
            "char ++",
            () -> {
              char c = (char) Opaque.of(0xFFFF);
              c++;
              return (int) c;
            }),
        new Case(
            "int += double",
            () -> {
              int i = Opaque.of(5);
              i += 3.7;
              return i;
            }),
        new Case(
            "int *= huge double",
            () -> {
              int i = Opaque.of(5);
              i *= 1e20;
              return i;
            }),
        new Case(
            "int -= NaN",
            () -> {
              int i = Opaque.of(5);
              i -= Double.NaN;
              return i;
            }),
        new Case(
            "long += float",
            () -> {
              long l = Opaque.of(1L << 40);
              l += 1.5f;
              return l;
            }),
        new Case(
            "byte >>>=",
            () -> {
              byte b = (byte) Opaque.of(-2);
              b >>>= 1;
              return b;
            }),
        new Case(
            "short <<=",
            () -> {
              short s = (short) Opaque.of(1);
              s <<= 15;
              return s;
            }),
        new Case(
            "int <<= long",
            () -> {
              int i = Opaque.of(1);
              i <<= Opaque.of(33L);
              return i;
            }),
        new Case(
            "char += int",
            () -> {
              char c = 'a';
              c += Opaque.of(1);
              return c;
            }),
        new Case(
            "byte /= 0",
            () -> {
              byte b = 5;
              b /= Opaque.of(0);
              return b;
            }),
        new Case(
            "boolean |=",
            () -> {
              boolean b = Opaque.of(0) == 1;
              b |= Opaque.of(1) == 1;
              b ^= true;
              b &= true;
              return b;
            }),
        new Case(
            "Integer ++",
            () -> {
              Integer i = Opaque.of((Integer) 127);
              i++;
              return i;
            }),
        new Case(
            "array of bytes",
            () -> {
              byte[] a = {(byte) Opaque.of(127)};
              a[0]++;
              a[0] -= 1;
              return a[0]++ + " " + a[0];
            }),
        new Case(
            "array of chars",
            () -> {
              char[] a = {'z'};
              a[0] += Opaque.of(1);
              return a[0];
            }),
        new Case(
            "array of booleans",
            () -> {
              boolean[] a = new boolean[2];
              a[1] |= Opaque.of(1) == 1;
              return a[0] + "" + a[1];
            }),
        new Case(
            "assignment as a value",
            () -> {
              int a;
              int b;
              a = b = Opaque.of(4);
              return a + b;
            }));
  }

  private static List<Case> boxes() {
    return List.of(
        new Case(
            "small Integers are one", () -> Opaque.of((Integer) 127) == Opaque.of((Integer) 127)),
        new Case(
            "large Integers are not", () -> Opaque.of((Integer) 128) == Opaque.of((Integer) 128)),
        new Case("small Longs are one", () -> Opaque.of((Long) 127L) == Opaque.of((Long) 127L)),
        new Case(
            "small Characters are one",
            () -> Opaque.of((Character) '\u007f') == Opaque.of((Character) '\u007f')),
        new Case("Booleans are one", () -> Opaque.of((Boolean) true) == Opaque.of((Boolean) true)),
        new Case(
            "boxes of other types",
            () ->
                Opaque.of((Object) 1).equals(1L)
                    + ""
                    + Opaque.of((Object) 'a').equals("a")
                    + Opaque.of((Object) 1.0).equals(1)),
        new Case(
            "arithmetic on boxes",
            () -> Opaque.of((Integer) 5) + Opaque.of((Long) 6L) * Opaque.of((Double) 1.5)),
        new Case(
            "comparison of boxes",
            () ->
                (Opaque.of((Integer) 5) < Opaque.of((Integer) 6))
                    + ""
                    + (Opaque.of((Integer) 500) >= Opaque.of((Integer) 500))),
        new Case("null unboxed in a comparison", () -> Opaque.of((Integer) null) == 5),
        new Case(
            "null unboxed in +=",
            () -> {
              Integer i = Opaque.of((Integer) null);
              i += 1;
              return i;
            }),
        new Case("null unboxed in a condition", () -> Opaque.of((Boolean) null) ? 1 : 2),
        new Case(
            "overloads by boxing",
            () ->
                overload((byte) 1)
                    + overload('c')
                    + overload(1)
                    + overload(1L)
                    + overload(1f)
                    + overload(Opaque.of((Object) 1))),
        new Case(
            "varargs",
            () ->
                count()
                    + count(1)
                    + count(1, 2)
                    + count((Object[]) new Integer[] {1, 2, 3})
                    + count((Object) new Integer[] {1, 2})),
        new Case("varargs of null", () -> count(Opaque.of((Object[]) null))),
        new Case("varargs of primitives", () -> sum() + " " + sum(1) + " " + sum(1, 2, 3)),
        new Case("fixed before varargs", () -> pick("a") + pick("a", "b")));
  }

  private static String narrowed(long x) {
    return (byte) x
        + " "
        + (short) x
        + " "
        + (int) (char) x
        + " "
        + (int) x
        + " "
        + Float.floatToIntBits((float) x)
        + " "
        + (double) x
        + " "
        + (byte) (float) x;
  }

  private static String narrowed(double x) {
    float f = (float) x;
    return (byte) x
        + " "
        + (short) x
        + " "
        + (int) (char) x
        + " "
        + (int) x
        + " "
        + (long) x
        + " "
        + Float.floatToIntBits(f)
        + " "
        + (int) f
        + " "
        + (long) f
        + " "
        + (byte) f;
  }

  private static String shifted(int by) {
    int i = Opaque.of(-123456789);
    long l = Opaque.of(-1234567890123456789L);
    return (i << by)
        + " "
        + (i >> by)
        + " "
        + (i >>> by)
        + " "
        + (l << by)
        + " "
        + (l >> by)
        + " "
        + (l >>> by)
        + " "
        + (l << (long) by);
  }

  private static String overload(int x) {
    return "int ";
  }

  private static String overload(long x) {
    return "long ";
  }

  private static String overload(double x) {
    return "double ";
  }

  private static String overload(Object x) {
    return "object ";
  }

  private static int count(Object... all) {
    return all.length;
  }

  private static int sum(int... all) {
    int sum = all.length * 100;
    for (int x : all) {
      sum += x;
    }
    return sum;
  }

  private static String pick(String a) {
    return "fixed";
  }

  private static String pick(String a, String... more) {
    return "varargs";
  }
}
