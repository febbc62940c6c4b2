package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Inputs.each;
import static io.proxywasm.maven.teavm.semantics.cases.Inputs.eachIndex;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

@SuppressWarnings({
  "BoxedPrimitiveConstructor",
  "BoxedPrimitiveEquality",
  "ReferenceEquality",
  "deprecation",
  "removal"
}) // what is odd is what is tried
final class LongCases {
  private static final List<String> TEXTS =
      Arrays.asList(
          "0",
          "-0",
          "+7",
          "007",
          "9223372036854775807",
          "-9223372036854775808",
          "9223372036854775808",
          "-9223372036854775809",
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
          "-0X7fffffffffffffff",
          "010",
          "08",
          "-0x8000000000000000",
          "0x8000000000000000",
          "z",
          "\u0663\u0664",
          "٣",
          "\uFF11",
          "1.5",
          "18446744073709551615",
          "18446744073709551616",
          "-1",
          "1é",
          null);
  private static final List<Long> NUMBERS =
      List.of(
          0L,
          1L,
          -1L,
          2L,
          255L,
          -256L,
          1L << 32,
          0x123456789ABCDEFL,
          0x8000000000000001L,
          0xF0F0F0F0F0F0F0F0L,
          (long) Integer.MIN_VALUE,
          1L << 53,
          999_999_999_999_999_999L,
          Long.MAX_VALUE,
          Long.MIN_VALUE);

  private LongCases() {}

  static List<Case> all() {
    return Stream.of(
            each("parseLong", TEXTS, Long::parseLong),
            each("parseUnsignedLong", TEXTS, Long::parseUnsignedLong),
            each("Long.decode", TEXTS, Long::decode),
            each("parseLong in radix 16", TEXTS, s -> Long.parseLong(s, 16)),
            each(
                "parseLong of 7f in radix",
                List.of(1, 16, 36, 37, -1),
                r -> Long.parseLong("7f", r)),
            each("long in all radixes", NUMBERS, LongCases::radixes),
            each("long formats", NUMBERS, LongCases::formats),
            each("long bits", NUMBERS, LongCases::bits),
            each("long halves", NUMBERS, LongCases::pairs),
            each("Long as a Number", NUMBERS, LongCases::number),
            eachIndex(
                "parseLong of a range to",
                List.of(-1, 0, 2, 3),
                to -> Long.parseLong("12", 1, to, 10)),
            others())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> others() {
    return List.of(
        new Case("parseLong of a range", () -> Long.parseLong("ab-12cd", 2, 5, 10)),
        new Case("parseLong of a bad range", () -> Long.parseLong("x12y", 0, 3, 10)),
        new Case(
            "parseLong of a null range", () -> Long.parseLong(Opaque.of((String) null), 0, 1, 10)),
        new Case(
            "parseUnsignedLong of a range",
            () -> Long.parseUnsignedLong("a18446744073709551615", 1, 21, 10)),
        new Case(
            "parseUnsignedLong in radix 36", () -> Long.parseUnsignedLong("3w5e11264sgsf", 36)),
        new Case("Long.valueOf caches", () -> Long.valueOf(Opaque.of(127L)) == Long.valueOf(127)),
        new Case("Long.valueOf(text, radix)", () -> Long.valueOf("-zz", 36)),
        new Case("new Long(text)", () -> new Long("12x")),
        new Case("Long.getLong", () -> Long.getLong("no.such.property", 5)),
        new Case("Long.getLong of null", () -> Long.getLong(Opaque.of((String) null))),
        new Case(
            "Long.equals",
            () -> Opaque.of((Object) 5L).equals(5) + " " + Opaque.of((Object) 5L).equals(5L)),
        new Case(
            "Long.compareTo null", () -> Opaque.of((Long) 5L).compareTo(Opaque.of((Long) null))),
        new Case("divideUnsigned of longs by 0", () -> Long.divideUnsigned(5, Opaque.of(0L))),
        new Case("remainderUnsigned of longs by 0", () -> Long.remainderUnsigned(5, Opaque.of(0L))),
        new Case(
            "Long constants",
            () -> Long.SIZE + " " + Long.BYTES + " " + Long.TYPE + " " + Long.MIN_VALUE));
  }

  private static String radixes(long value) {
    return join(r -> Long.toString(value, r)) + join(r -> Long.toUnsignedString(value, r));
  }

  private static String join(IntFunction<String> radix) {
    var text = new StringBuilder();
    for (int r = 0; r < 39; r++) {
      text.append(radix.apply(r)).append(' ');
    }
    return text.toString();
  }

  private static String formats(long value) {
    return Long.toString(value)
        + " "
        + Long.toHexString(value)
        + " "
        + Long.toOctalString(value)
        + " "
        + Long.toBinaryString(value)
        + " "
        + Long.toUnsignedString(value)
        + " "
        + Long.hashCode(value)
        + " "
        + String.valueOf(value)
        + " "
        + new StringBuilder("x").append(value).insert(0, value);
  }

  private static String bits(long value) {
    return Long.bitCount(value)
        + " "
        + Long.reverse(value)
        + " "
        + Long.reverseBytes(value)
        + " "
        + Long.highestOneBit(value)
        + " "
        + Long.lowestOneBit(value)
        + " "
        + Long.numberOfLeadingZeros(value)
        + " "
        + Long.numberOfTrailingZeros(value)
        + " "
        + Long.rotateLeft(value, 5)
        + " "
        + Long.rotateLeft(value, -5)
        + " "
        + Long.rotateRight(value, 37)
        + " "
        + Long.rotateLeft(value, 0)
        + " "
        + Long.signum(value)
        + " "
        + (value << 65)
        + " "
        + (value >> -1)
        + " "
        + (value >>> 67);
  }

  private static String pairs(long value) {
    var text = new StringBuilder();
    for (long other : NUMBERS) {
      text.append(Long.compare(value, other))
          .append(Long.compareUnsigned(value, other))
          .append(Long.max(value, other))
          .append(Long.min(value, other))
          .append(Long.sum(value, other));
      if (other != 0) {
        text.append(Long.divideUnsigned(value, other))
            .append('r')
            .append(Long.remainderUnsigned(value, other));
      }
    }
    return text.toString();
  }

  private static String number(Long value) {
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
        + Double.doubleToLongBits(number.doubleValue())
        + " "
        + value.hashCode()
        + " "
        + value.compareTo(7L)
        + " "
        + value.equals(7L)
        + " "
        + value;
  }
}
