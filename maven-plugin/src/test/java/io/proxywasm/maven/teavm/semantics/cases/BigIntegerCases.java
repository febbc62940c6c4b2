package io.proxywasm.maven.teavm.semantics.cases;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** {@link BigInteger}: each operation over the values at which its representation changes. */
final class BigIntegerCases {
  private static final List<BigInteger> VALUES =
      Stream.of(
              "0",
              "1",
              "-1",
              "2",
              "-7",
              "10",
              "255",
              "-256",
              "2147483647",
              "-2147483648",
              "4294967295",
              "4294967296",
              "-4294967297",
              "9223372036854775807",
              "-9223372036854775808",
              "18446744073709551616",
              "-340282366920938463463374607431768211455",
              "100000000000000000000000000000000000000000000000000000000000")
          .map(BigInteger::new)
          .toList();
  private static final List<Integer> BITS = List.of(0, 1, 5, 31, 32, 33, 63, 64, 65, 128, 200, -1);
  private static final List<Integer> SHIFTS = List.of(0, 1, 31, 32, 33, 64, 100, -1, -32, -70);
  private static final List<Integer> RADIXES = List.of(2, 3, 7, 8, 10, 16, 32, 36, 1, 37, -5);
  private static final List<String> TEXTS =
      List.of(
          "0",
          "-0",
          "+5",
          "007",
          "-007",
          "",
          "-",
          "+",
          "--1",
          "+-1",
          "1-",
          "12a",
          " 1",
          "1 ",
          "1.0",
          "0x10",
          "1_000",
          "\u0663\u0664",
          "123456789012345678901234567890",
          "\u00b2",
          "9".repeat(40) + "z");

  private BigIntegerCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (var value : VALUES) {
      arithmetic(cases, value);
      bits(cases, value);
      conversions(cases, value);
    }
    cases.add(new Case("parse", () -> Each.of(TEXTS, BigInteger::new)));
    for (int radix : List.of(2, 8, 16, 36, 1, 37)) {
      cases.add(
          new Case("parse radix " + radix, () -> Each.of(TEXTS, t -> new BigInteger(t, radix))));
    }
    cases.add(new Case("parse null", () -> new BigInteger(Opaque.of((String) null))));
    cases.add(new Case("parse hex", () -> new BigInteger("-7fffFFFFffffFFFFffff0000", 16)));
    cases.addAll(bytes());
    cases.addAll(primes());
    cases.addAll(large());
    return cases;
  }

  private static void arithmetic(List<Case> cases, BigInteger value) {
    cases.add(Each.row("add", value, VALUES, BigInteger::add));
    cases.add(Each.row("subtract", value, VALUES, BigInteger::subtract));
    cases.add(Each.row("multiply", value, VALUES, BigInteger::multiply));
    cases.add(Each.row("divide", value, VALUES, BigInteger::divide));
    cases.add(Each.row("remainder", value, VALUES, BigInteger::remainder));
    cases.add(Each.row("mod", value, VALUES, BigInteger::mod));
    cases.add(
        Each.row(
            "divideAndRemainder",
            value,
            VALUES,
            (a, b) -> Arrays.toString(a.divideAndRemainder(b))));
    cases.add(Each.row("gcd", value, VALUES, BigInteger::gcd));
    cases.add(Each.row("modInverse", value, VALUES, BigInteger::modInverse));
    cases.add(
        Each.row("compareTo, equals", value, VALUES, (a, b) -> a.compareTo(b) + " " + a.equals(b)));
    cases.add(Each.row("min, max", value, VALUES, (a, b) -> a.min(b) + " " + a.max(b)));
    cases.add(Each.row("pow", value, List.of(0, 1, 2, 3, 10, 33, -1), BigInteger::pow));
    var exponents =
        List.of(
            BigInteger.ZERO,
            BigInteger.ONE,
            BigInteger.TEN,
            new BigInteger("65537"),
            new BigInteger("-3"));
    cases.add(Each.row("modPow", value, VALUES, (a, m) -> Each.of(exponents, e -> a.modPow(e, m))));
    cases.add(
        new Case(
            "unary " + value, () -> value.negate() + " " + value.abs() + " " + value.signum()));
    cases.add(new Case("sqrt " + value, value::sqrt));
    cases.add(
        new Case("sqrtAndRemainder " + value, () -> Arrays.toString(value.sqrtAndRemainder())));
    cases.add(new Case("nextProbablePrime " + value, value::nextProbablePrime));
    cases.add(new Case("isProbablePrime " + value, () -> value.isProbablePrime(30)));
  }

  private static void bits(List<Case> cases, BigInteger value) {
    cases.add(Each.row("and", value, VALUES, BigInteger::and));
    cases.add(Each.row("or", value, VALUES, BigInteger::or));
    cases.add(Each.row("xor", value, VALUES, BigInteger::xor));
    cases.add(Each.row("andNot", value, VALUES, BigInteger::andNot));
    cases.add(new Case("not " + value, value::not));
    cases.add(Each.row("shiftLeft", value, SHIFTS, BigInteger::shiftLeft));
    cases.add(Each.row("shiftRight", value, SHIFTS, BigInteger::shiftRight));
    cases.add(Each.row("testBit", value, BITS, BigInteger::testBit));
    cases.add(Each.row("setBit", value, BITS, BigInteger::setBit));
    cases.add(Each.row("clearBit", value, BITS, BigInteger::clearBit));
    cases.add(Each.row("flipBit", value, BITS, BigInteger::flipBit));
    cases.add(
        new Case(
            "bit counts " + value,
            () -> value.bitLength() + " " + value.bitCount() + " " + value.getLowestSetBit()));
  }

  private static void conversions(List<Case> cases, BigInteger value) {
    cases.add(Each.row("toString", value, RADIXES, BigInteger::toString));
    cases.add(
        new Case(
            "primitives " + value,
            () ->
                value.intValue()
                    + " "
                    + value.longValue()
                    + " "
                    + value.shortValue()
                    + " "
                    + value.byteValue()));
    cases.add(new Case("doubleValue " + value, () -> Double.doubleToLongBits(value.doubleValue())));
    cases.add(new Case("floatValue " + value, () -> Float.floatToIntBits(value.floatValue())));
    cases.add(new Case("longValueExact " + value, value::longValueExact));
    cases.add(new Case("intValueExact " + value, value::intValueExact));
    cases.add(new Case("shortValueExact " + value, value::shortValueExact));
    cases.add(new Case("byteValueExact " + value, value::byteValueExact));
    cases.add(new Case("hashCode " + value, value::hashCode));
    cases.add(new Case("toByteArray " + value, () -> Arrays.toString(value.toByteArray())));
    cases.add(
        new Case("of bytes " + value, () -> new BigInteger(value.toByteArray()).equals(value)));
  }

  private static List<Case> bytes() {
    var arrays =
        List.of(
            new byte[] {},
            new byte[] {0},
            new byte[] {0, 0, 5},
            new byte[] {-1},
            new byte[] {-1, -1, 127},
            new byte[] {-128, 0, 0, 0, 0},
            new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
    return List.of(
        new Case("of bytes", () -> Each.of(arrays, BigInteger::new)),
        new Case("of bytes with sign 1", () -> Each.of(arrays, a -> new BigInteger(1, a))),
        new Case("of bytes with sign 0", () -> Each.of(arrays, a -> new BigInteger(0, a))),
        new Case("of bytes with sign -1", () -> Each.of(arrays, a -> new BigInteger(-1, a))),
        new Case("of bytes with sign 2", () -> Each.of(arrays, a -> new BigInteger(2, a))),
        new Case(
            "of part of bytes", () -> Each.of(arrays.subList(4, 7), a -> new BigInteger(a, 1, 2))),
        new Case(
            "of signed part of bytes",
            () -> Each.of(arrays.subList(4, 7), a -> new BigInteger(1, a, 0, 3))),
        new Case(
            "of longs", () -> Each.of(List.of(0L, 16L, -1L, Long.MIN_VALUE), BigInteger::valueOf)),
        new Case(
            "constants",
            () -> BigInteger.ZERO + " " + BigInteger.ONE + BigInteger.TWO + BigInteger.TEN));
  }

  private static List<Case> primes() {
    return List.of(
        new Case(
            "small primes",
            () ->
                Each.of(
                    List.of(0L, 1L, 2L, 3L, 4L, 561L, 7919L, 2147483647L, 4294967297L),
                    n -> BigInteger.valueOf(n).isProbablePrime(50))),
        new Case("certainty 0", () -> BigInteger.valueOf(4).isProbablePrime(0)),
        new Case(
            "a large prime",
            () -> BigInteger.ONE.shiftLeft(521).subtract(BigInteger.ONE).isProbablePrime(20)),
        new Case(
            "a large composite",
            () -> BigInteger.ONE.shiftLeft(523).subtract(BigInteger.ONE).isProbablePrime(20)),
        new Case("random bits", () -> new BigInteger(100, new Random(7))),
        new Case("no random bits", () -> new BigInteger(0, new Random(7))),
        new Case("negative random bits", () -> new BigInteger(-1, new Random(7))),
        new Case(
            "probablePrime's length",
            () -> BigInteger.probablePrime(64, new Random(7)).bitLength()),
        new Case("probablePrime of one bit", () -> BigInteger.probablePrime(1, new Random(7))));
  }

  /** Sizes at which other algorithms come in. */
  private static List<Case> large() {
    var random = new Random(42);
    var cases = new ArrayList<Case>();
    for (int size : List.of(64, 500, 1024, 2048, 3000, 9000)) {
      var a = new BigInteger(size, random);
      var b = new BigInteger(size / 2, random).setBit(0);
      cases.add(new Case("product of " + size, () -> a.multiply(b)));
      cases.add(new Case("square of " + size, () -> a.multiply(a)));
      cases.add(new Case("quotient of " + size, () -> Arrays.toString(a.divideAndRemainder(b))));
      cases.add(new Case("hex of " + size, () -> a.toString(16)));
      cases.add(new Case("inverse of " + size, () -> a.modInverse(b)));
      cases.add(new Case("root of " + size, a::sqrt));
      cases.add(new Case("parsed " + size, () -> new BigInteger(a.toString()).equals(a)));
      cases.add(new Case("65537th power of " + size, () -> a.modPow(BigInteger.valueOf(65537), b)));
      cases.add(
          new Case(
              "power of an even modulus of " + size,
              () -> a.modPow(BigInteger.valueOf(65537), b.shiftLeft(3))));
    }
    var modulus = new BigInteger(512, random).setBit(0);
    var exponent = new BigInteger(512, random);
    cases.add(new Case("power of 512 bits", () -> exponent.modPow(exponent, modulus)));
    cases.add(new Case("power and its inverse", () -> exponent.modPow(exponent.negate(), modulus)));
    return cases;
  }
}
