package io.proxywasm.maven.teavm.semantics.cases;

import java.util.Arrays;
import java.util.List;

/** Where numbers of several types, boxes and null meet. */
@SuppressWarnings({
  "BoxedPrimitiveEquality",
  "ConditionalExpressionNumericPromotion",
  "IntLongMath",
  "NarrowCalculation",
  "ReferenceEquality",
  "UnusedVariable"
}) // what is odd is what is tried
final class MixedTypeCases {
  private MixedTypeCases() {}

  static List<Case> all() {
    return List.of(
        new Case("conditional of int and char", () -> pick(true) + " " + pick(false)),
        new Case("conditional of int and double", () -> mixed(true) + " " + mixed(false)),
        new Case("conditional of boxes", () -> boxes(true) + " " + boxes(false)),
        new Case("conditional of null", () -> unboxed(Opaque.of((Integer) null), true)),
        new Case("conditional of short and a constant", () -> ((Object) shortOr(true)).getClass()),
        new Case("unboxing in a comparison", () -> Opaque.of((Long) 5L) < Opaque.of((Integer) 6)),
        new Case("unboxing null in a loop", MixedTypeCases::unboxLoop),
        new Case("== of boxes", () -> same(127) + "" + same(128) + same(-128) + same(-129)),
        new Case("== of a box and a number", () -> Opaque.of((Integer) 1000) == Opaque.of(1000)),
        new Case("equals of other boxes", () -> Opaque.of((Object) 1).equals(1L)),
        new Case("widening of an overload", MixedTypeCases::overloads),
        new Case("char in a switch of ints", () -> sum('a') + sum('b')),
        new Case("long of int product", () -> product(1 << 20, 1 << 20)),
        new Case(
            "int minimum", () -> -Opaque.of(Integer.MIN_VALUE) + " " + Math.abs(Opaque.of(-0.0))),
        new Case("0.1f as a double", () -> (double) Opaque.of((Float) 0.1f)),
        new Case(
            "long as a float",
            () -> (float) Opaque.of(Long.MAX_VALUE - 1) + " " + (double) Opaque.of((1L << 53) + 1)),
        new Case("NaN compares", () -> compared(Double.NaN, 1)),
        new Case("zeros compare", () -> compared(0.0, -0.0)));
  }

  private static Object pick(boolean first) {
    return Opaque.of(first ? 1 : 0) == 1 ? 'a' : 98;
  }

  private static Object mixed(boolean first) {
    return first ? 1 : 2.5;
  }

  private static Object boxes(boolean first) {
    return first ? Integer.valueOf(1) : Double.valueOf(2);
  }

  private static int unboxed(Integer value, boolean first) {
    return first ? value : 0;
  }

  private static short shortOr(boolean first) {
    return first ? (short) 5 : 6;
  }

  private static int unboxLoop() {
    int sum = 0;
    for (int each : Arrays.asList(1, Opaque.of((Integer) null))) {
      sum += each;
    }
    return sum;
  }

  private static boolean same(int value) {
    Integer one = Opaque.of(value);
    Integer other = Opaque.of(value);
    return one == other;
  }

  private static String overloads() {
    byte b = 1;
    char c = 'c';
    return over(b) + over(c) + over(1) + over(1L) + over(1f) + over((Integer) 1) + over(new int[0]);
  }

  private static String over(int i) {
    return "int ";
  }

  private static String over(long l) {
    return "long ";
  }

  private static String over(double d) {
    return "double ";
  }

  private static String over(Object o) {
    return "object ";
  }

  private static String over(int... all) {
    return "ints ";
  }

  private static int sum(char c) {
    return switch (c) {
      case 97 -> 1;
      case 'b' -> 2;
      default -> 3;
    };
  }

  private static String product(int a, int b) {
    long wrong = a * b;
    long right = (long) a * b;
    return wrong + " " + right;
  }

  private static String compared(double a, double b) {
    double x = Opaque.of(a);
    double y = Opaque.of(b);
    return (x < y) + "" + (x <= y) + (x > y) + (x >= y) + (x == y) + (x != y) + !(x < y);
  }
}
