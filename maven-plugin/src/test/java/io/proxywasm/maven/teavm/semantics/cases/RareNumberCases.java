package io.proxywasm.maven.teavm.semantics.cases;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Constructors and old methods of large numbers. */
@SuppressWarnings("deprecation") // old programs have them
final class RareNumberCases {
  private static final List<BigInteger> INTEGERS =
      List.of(
          BigInteger.ZERO,
          BigInteger.TEN,
          BigInteger.valueOf(-12345),
          BigInteger.ONE.shiftLeft(100).negate());
  private static final List<String> TEXTS =
      List.of("0", "-1.50", "+3e7", ".5", "", "-", "1e", "x", "1e99999999999", "00.0010");
  private static final List<BigDecimal> DECIMALS =
      List.of(
          new BigDecimal("0"),
          new BigDecimal("-7.25"),
          new BigDecimal("1e20"),
          new BigDecimal("0.003"),
          new BigDecimal("9.995"));
  private static final MathContext THREE = new MathContext(3);

  private RareNumberCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.add(new Case("of integer", () -> Each.of(INTEGERS, BigDecimal::new)));
    cases.add(new Case("in context", () -> Each.of(INTEGERS, i -> new BigDecimal(i, THREE))));
    cases.add(new Case("of chars", () -> Each.of(TEXTS, t -> new BigDecimal(t.toCharArray()))));
    cases.add(
        new Case(
            "of chars in context",
            () -> Each.of(TEXTS, t -> new BigDecimal(t.toCharArray(), new MathContext(1)))));
    cases.add(
        new Case(
            "of some chars in context",
            () ->
                Each.of(
                    TEXTS,
                    t -> new BigDecimal(("<" + t + ">").toCharArray(), 1, t.length(), THREE))));
    cases.add(
        new Case(
            "of int",
            () ->
                Each.of(
                    List.of(0, -5, Integer.MIN_VALUE, Integer.MAX_VALUE),
                    i -> new BigDecimal(i.intValue()))));
    cases.add(
        new Case(
            "of long",
            () ->
                Each.of(
                    List.of(0L, -5L, Long.MIN_VALUE, Long.MAX_VALUE),
                    i -> new BigDecimal(i.longValue()))));
    cases.add(new Case("of no integer", () -> new BigDecimal((BigInteger) null)));
    cases.add(new Case("of no chars", () -> new BigDecimal((char[]) null)));
    for (BigDecimal x : DECIMALS) {
      for (int mode = -1; mode < 9; mode++) {
        int rounding = mode;
        cases.add(
            new Case(
                "divide " + x + " by " + mode,
                () -> Each.of(DECIMALS, y -> x.divide(y, rounding))));
        cases.add(
            new Case(
                "divide " + x + " in scale by " + mode,
                () -> Each.of(DECIMALS, y -> x.divide(y, 2, rounding))));
        cases.add(
            new Case(
                "scale of " + x + " by " + mode,
                () -> Each.of(List.of(0, 1, 3, -1), scale -> x.setScale(scale, rounding))));
      }
      cases.add(
          new Case(
              "both parts of " + x,
              () -> Each.of(DECIMALS, y -> List.of(x.divideAndRemainder(y, THREE)))));
      cases.add(new Case("rest of " + x, () -> Each.of(DECIMALS, y -> x.remainder(y, THREE))));
      cases.add(
          new Case(
              "rest of " + x + " in one digit",
              () -> Each.of(DECIMALS, y -> x.remainder(y, new MathContext(1, RoundingMode.UP)))));
    }
    cases.add(
        new Case(
            "primes",
            () ->
                Each.of(
                    List.of(2, 3, 8, 31, 64, 100),
                    bits -> {
                      var prime = new BigInteger(bits, 50, new Random(bits));
                      return prime.bitLength() + " " + prime.isProbablePrime(50);
                    })));
    cases.add(
        new Case(
            "no primes",
            () -> Each.of(List.of(1, 0, -1), bits -> new BigInteger(bits, 5, new Random(1)))));
    return cases;
  }
}
