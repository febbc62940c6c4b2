package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Inputs.each;
import static io.proxywasm.maven.teavm.semantics.cases.Inputs.eachIndex;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

@SuppressWarnings({
  "BadShiftAmount",
  "BoxedPrimitiveConstructor",
  "BoxedPrimitiveEquality",
  "ReferenceEquality",
  "deprecation",
  "removal"
}) // what is odd is what is tried
final class IntegerCases {
  private static final List<String> TEXTS =
      Arrays.asList(
          "0",
          "-0",
          "+7",
          "007",
          "2147483647",
          "-2147483648",
          "2147483648",
          "-2147483649",
          "",
          "-",
          "+",
          "+-1",
          "1 ",
          " 1",
          "1_0",
          "0x1F",
          "#1f",
          "-#1f",
          "-0X7fffffff",
          "010",
          "08",
          "-0x80000000",
          "0x80000000",
          "99999999999",
          "z",
          "\u0663\u0664",
          "٣",
          "\uFF11",
          "1.5",
          "4294967295",
          "4294967296",
          "-1",
          "1é",
          null);
  private static final List<Integer> NUMBERS =
      List.of(
          0,
          1,
          -1,
          2,
          7,
          255,
          256,
          -256,
          1 << 16,
          0x12345678,
          0x80000001,
          0xF0F0F0F0,
          Integer.MAX_VALUE,
          Integer.MIN_VALUE);

  private IntegerCases() {}

  static List<Case> all() {
    return Stream.of(
            each("parseInt", TEXTS, Integer::parseInt),
            each("parseUnsignedInt", TEXTS, Integer::parseUnsignedInt),
            each("Integer.decode", TEXTS, Integer::decode),
            each("parseInt in radix 16", TEXTS, s -> Integer.parseInt(s, 16)),
            each(
                "parseInt of 7f in radix",
                List.of(1, 16, 36, 37, -1),
                r -> Integer.parseInt("7f", r)),
            each("int in all radixes", NUMBERS, IntegerCases::radixes),
            each("int formats", NUMBERS, IntegerCases::formats),
            each("int bits", NUMBERS, IntegerCases::bits),
            each("int halves", NUMBERS, IntegerCases::pairs),
            each("Integer as a Number", NUMBERS, IntegerCases::number),
            eachIndex(
                "parseInt of a range to",
                List.of(-1, 0, 1, 2, 3),
                to -> Integer.parseInt("12", 1, to, 10)),
            others())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> others() {
    return List.of(
        new Case("parseInt of a range", () -> Integer.parseInt("ab-12cd", 2, 5, 10)),
        new Case("parseInt of an empty range", () -> Integer.parseInt("ab12", 2, 2, 10)),
        new Case("parseInt of a bad range", () -> Integer.parseInt("x12y", 0, 3, 10)),
        new Case(
            "parseInt of a null range", () -> Integer.parseInt(Opaque.of((String) null), 0, 1, 10)),
        new Case(
            "parseUnsignedInt of a range",
            () -> Integer.parseUnsignedInt("a4294967295", 1, 11, 10)),
        new Case("parseUnsignedInt in radix 36", () -> Integer.parseUnsignedInt("1z141z3", 36)),
        new Case(
            "Integer.valueOf caches",
            () -> Integer.valueOf(Opaque.of(127)) == Integer.valueOf(127)),
        new Case("Integer.valueOf(text, radix)", () -> Integer.valueOf("-zz", 36)),
        new Case("new Integer(text)", () -> new Integer("12x")),
        new Case("Integer.getInteger", () -> Integer.getInteger("no.such.property", 5)),
        new Case("Integer.getInteger of null", () -> Integer.getInteger(Opaque.of((String) null))),
        new Case(
            "Integer.equals",
            () -> Opaque.of((Object) 5).equals(5L) + " " + Opaque.of((Object) 5).equals(5)),
        new Case(
            "Integer.compareTo null",
            () -> Opaque.of((Integer) 5).compareTo(Opaque.of((Integer) null))),
        new Case("divideUnsigned of ints by 0", () -> Integer.divideUnsigned(5, Opaque.of(0))),
        new Case("remainderUnsigned by 0", () -> Integer.remainderUnsigned(5, Opaque.of(0))),
        new Case(
            "Integer constants",
            () ->
                Integer.SIZE + " " + Integer.BYTES + " " + Integer.TYPE + " " + Integer.MIN_VALUE));
  }

  private static String radixes(int value) {
    return join(r -> Integer.toString(value, r)) + join(r -> Integer.toUnsignedString(value, r));
  }

  private static String join(IntFunction<String> radix) {
    var text = new StringBuilder();
    for (int r = 0; r < 39; r++) {
      text.append(radix.apply(r)).append(' ');
    }
    return text.toString();
  }

  private static String formats(int value) {
    return Integer.toString(value)
        + " "
        + Integer.toHexString(value)
        + " "
        + Integer.toOctalString(value)
        + " "
        + Integer.toBinaryString(value)
        + " "
        + Integer.toUnsignedString(value)
        + " "
        + Integer.toUnsignedLong(value)
        + " "
        + Integer.hashCode(value)
        + " "
        + String.valueOf(value)
        + " "
        + new StringBuilder("x").append(value).insert(0, value);
  }

  private static String bits(int value) {
    return Integer.bitCount(value)
        + " "
        + Integer.reverse(value)
        + " "
        + Integer.reverseBytes(value)
        + " "
        + Integer.highestOneBit(value)
        + " "
        + Integer.lowestOneBit(value)
        + " "
        + Integer.numberOfLeadingZeros(value)
        + " "
        + Integer.numberOfTrailingZeros(value)
        + " "
        + Integer.rotateLeft(value, 5)
        + " "
        + Integer.rotateLeft(value, -5)
        + " "
        + Integer.rotateRight(value, 37)
        + " "
        + Integer.rotateLeft(value, 0)
        + " "
        + Integer.signum(value)
        + " "
        + (value << 33)
        + " "
        + (value >> -1)
        + " "
        + (value >>> 35);
  }

  private static String pairs(int value) {
    var text = new StringBuilder();
    for (int other : NUMBERS) {
      text.append(Integer.compare(value, other))
          .append(Integer.compareUnsigned(value, other))
          .append(Integer.max(value, other))
          .append(Integer.min(value, other))
          .append(Integer.sum(value, other));
      if (other != 0) {
        text.append(Integer.divideUnsigned(value, other))
            .append('r')
            .append(Integer.remainderUnsigned(value, other));
      }
    }
    return text.toString();
  }

  private static String number(Integer value) {
    Number number = value;
    return number.byteValue()
        + " "
        + number.shortValue()
        + " "
        + number.intValue()
        + " "
        + number.longValue()
        + " "
        + Float.floatToIntBits(number.floatValue())
        + " "
        + number.doubleValue()
        + " "
        + value.hashCode()
        + " "
        + value.compareTo(7)
        + " "
        + value.equals(7)
        + " "
        + value;
  }
}
