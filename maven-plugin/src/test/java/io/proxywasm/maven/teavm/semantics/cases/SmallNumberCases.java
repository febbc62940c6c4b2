package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Inputs.each;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Byte, Short and Boolean. */
@SuppressWarnings({
  "BooleanLiteral",
  "BoxedPrimitiveConstructor",
  "BoxedPrimitiveEquality",
  "ReferenceEquality",
  "deprecation",
  "removal"
}) // what is odd is what is tried
final class SmallNumberCases {
  private static final List<String> TEXTS =
      Arrays.asList(
          "0", "127", "128", "-128", "-129", "255", "32767", "32768", "-32768", "-32769", "+5", "",
          "-", "x", "0x7F", "-0x80", "0x80", "-#8000", "017", null);
  private static final List<Integer> NUMBERS = List.of(0, 1, -1, 127, 128, -128, 255, 32768, 65535);

  private SmallNumberCases() {}

  static List<Case> all() {
    return Stream.of(
            each("parseByte", TEXTS, Byte::parseByte),
            each("parseShort", TEXTS, Short::parseShort),
            each("Byte.decode", TEXTS, Byte::decode),
            each("Short.decode", TEXTS, Short::decode),
            each(
                "parseBoolean",
                Arrays.asList("true", "TRUE", "tRuE", "yes", " true", "", null),
                Boolean::parseBoolean),
            each("byte", NUMBERS, n -> bytes(n.byteValue())),
            each("short", NUMBERS, n -> shorts(n.shortValue())),
            others())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> others() {
    return List.of(
        new Case("parseByte in radix 16", () -> Byte.parseByte("-7f", 16)),
        new Case("parseByte of 80 in radix 16", () -> Byte.parseByte("80", 16)),
        new Case("parseShort of 8000 in radix 16", () -> Short.parseShort("8000", 16)),
        new Case("Byte.valueOf(text, radix)", () -> Byte.valueOf("177", 8)),
        new Case("Short.valueOf(text, radix)", () -> Short.valueOf("177", 8)),
        new Case("new Byte(text)", () -> new Byte("300")),
        new Case("new Short(text)", () -> new Short("-300")),
        new Case("Byte equals Short", () -> Opaque.of((Object) (byte) 1).equals((short) 1)),
        new Case(
            "Byte caches", () -> Byte.valueOf((byte) Opaque.of(-5)) == Byte.valueOf((byte) -5)),
        new Case(
            "Short caches",
            () -> Short.valueOf((short) Opaque.of(-128)) == Short.valueOf((short) -128)),
        new Case(
            "Boolean.toString",
            () -> Boolean.toString(true) + Boolean.FALSE + Boolean.valueOf("True")),
        new Case("Boolean.hashCode", () -> Boolean.hashCode(true) + " " + Boolean.FALSE.hashCode()),
        new Case(
            "Boolean.compare",
            () -> Boolean.compare(true, false) + " " + Boolean.TRUE.compareTo(true)),
        new Case(
            "Boolean logic",
            () ->
                Boolean.logicalAnd(true, false)
                    + ""
                    + Boolean.logicalOr(true, false)
                    + Boolean.logicalXor(true, true)),
        new Case(
            "Boolean.equals",
            () ->
                Opaque.of((Object) true).equals("true")
                    + ""
                    + Boolean.TRUE.equals(new Boolean(true))),
        new Case("Boolean.getBoolean", () -> Boolean.getBoolean("no.such.property")),
        new Case("a Number of one's own", () -> own().byteValue() + " " + own().shortValue()),
        new Case(
            "types",
            () ->
                Byte.TYPE
                    + " "
                    + Short.TYPE
                    + " "
                    + Boolean.TYPE
                    + " "
                    + Void.TYPE
                    + " "
                    + Character.TYPE
                    + " "
                    + Float.TYPE),
        new Case(
            "BigInteger as a Number", () -> new BigInteger("1234567890123456789012").byteValue()));
  }

  private static Number own() {
    return new Number() {
      private static final long serialVersionUID = 1;

      @Override
      public int intValue() {
        return 0x12345;
      }

      @Override
      public long longValue() {
        return 1;
      }

      @Override
      public float floatValue() {
        return 2;
      }

      @Override
      public double doubleValue() {
        return 3;
      }
    };
  }

  private static String bytes(byte value) {
    Byte boxed = value;
    return Byte.toString(value)
        + " "
        + Byte.toUnsignedInt(value)
        + " "
        + Byte.toUnsignedLong(value)
        + " "
        + Byte.compare(value, (byte) 1)
        + " "
        + Byte.compareUnsigned(value, (byte) 1)
        + " "
        + Byte.hashCode(value)
        + " "
        + boxed.compareTo((byte) 100)
        + " "
        + boxed.doubleValue()
        + " "
        + boxed.floatValue()
        + " "
        + boxed.longValue()
        + " "
        + boxed.shortValue()
        + " "
        + boxed.equals((byte) 1)
        + " "
        + boxed;
  }

  private static String shorts(short value) {
    Short boxed = value;
    return Short.toString(value)
        + " "
        + Short.toUnsignedInt(value)
        + " "
        + Short.toUnsignedLong(value)
        + " "
        + Short.compare(value, (short) 1)
        + " "
        + Short.compareUnsigned(value, (short) 1)
        + " "
        + Short.reverseBytes(value)
        + " "
        + Short.hashCode(value)
        + " "
        + boxed.compareTo((short) 100)
        + " "
        + boxed.byteValue()
        + " "
        + boxed.doubleValue()
        + " "
        + boxed.floatValue()
        + " "
        + boxed.longValue()
        + " "
        + boxed.equals((short) 1)
        + " "
        + boxed;
  }
}
