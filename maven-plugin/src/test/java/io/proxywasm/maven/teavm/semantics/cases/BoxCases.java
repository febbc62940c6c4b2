package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Inputs.each;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers and truths as objects: how they are made, told and turned into one another. */
@SuppressWarnings({
  "BoxedPrimitiveConstructor",
  "EqualsNull",
  "removal"
}) // what is odd is what is tried
final class BoxCases {
  private static final List<@Nullable String> TEXTS =
      Arrays.asList(
          null,
          "",
          " ",
          "0",
          "-0",
          "+0",
          "7",
          "-8",
          "127",
          "128",
          "-128",
          "-129",
          "32767",
          "32768",
          "-32769",
          "2147483647",
          "2147483648",
          "-2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "1_000",
          "1.0",
          "0x10",
          "٣",
          "1L",
          "+",
          "-",
          "--1",
          "true",
          "TRUE",
          "tRuE",
          "yes",
          " true");
  private static final List<@Nullable String> FLOATS =
      Arrays.asList(
          null,
          "",
          " 1 ",
          "1f",
          "1D",
          "NaN",
          "-Infinity",
          "infinity",
          "0x1p3",
          "1e400",
          "-1e-400",
          "1e39",
          "1.",
          ".5",
          ".",
          "e5",
          "1e",
          "-0.0",
          "3.4028236e38",
          "1.4e-46");

  private BoxCases() {}

  static List<Case> all() {
    return Stream.of(texts(), floats(), made(), turned()).flatMap(List::stream).toList();
  }

  private static List<Case> texts() {
    return Stream.of(
            each("Byte.valueOf", TEXTS, Byte::valueOf),
            each("new Byte", TEXTS, Byte::new),
            each("Byte.decode", TEXTS, Byte::decode),
            each("Short.valueOf", TEXTS, Short::valueOf),
            each("new Short", TEXTS, Short::new),
            each("Short.decode", TEXTS, Short::decode),
            each("Integer.valueOf", TEXTS, Integer::valueOf),
            each("new Integer", TEXTS, Integer::new),
            each("Integer.decode", TEXTS, Integer::decode),
            each("Long.valueOf", TEXTS, Long::valueOf),
            each("new Long", TEXTS, Long::new),
            each("Long.decode", TEXTS, Long::decode),
            each("Boolean.valueOf", TEXTS, Boolean::valueOf),
            each("new Boolean", TEXTS, text -> new Boolean(text)),
            each("parseBoolean", TEXTS, Boolean::parseBoolean),
            each("getInteger", TEXTS.subList(1, TEXTS.size()), text -> property(text, true)),
            each("getLong", TEXTS, text -> property(text, false)))
        .flatMap(List::stream)
        .toList();
  }

  /** Reads a property, which a text of no number leaves at what is given instead. */
  private static String property(@Nullable String text, boolean isInt) {
    if (text != null) {
      System.setProperty("case.number", text);
    }
    String name = text == null ? null : "case.number";
    String answer =
        isInt
            ? Integer.getInteger(name, Integer.valueOf(5)) + " " + Integer.getInteger(name)
            : Long.getLong(name, Long.valueOf(5)) + " " + Long.getLong(name);
    System.clearProperty("case.number");
    return answer;
  }

  private static List<Case> floats() {
    return Stream.of(
            each("Float.valueOf", FLOATS, Float::valueOf),
            each("new Float", FLOATS, text -> new Float(text)),
            each("Double.valueOf", FLOATS, Double::valueOf),
            each("new Double", FLOATS, text -> new Double(text)))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> made() {
    return List.of(
        new Case("new Byte of a byte", () -> told(new Byte((byte) -128), (byte) -128)),
        new Case("new Short of a short", () -> told(new Short((short) 300), (short) 300)),
        new Case("new Integer of an int", () -> told(new Integer(-1), -1)),
        new Case("new Long of a long", () -> told(new Long(1L << 40), 1L << 40)),
        new Case("new Float of a float", () -> told(new Float(1.5f), 1.5f)),
        new Case("new Float of a double", () -> told(new Float(1e300), Float.POSITIVE_INFINITY)),
        new Case("new Float of no number", () -> told(new Float(Float.NaN), Float.NaN)),
        new Case("new Double of a double", () -> told(new Double(-0.0), -0.0)),
        new Case("new Boolean of a truth", () -> told(new Boolean(true), true)),
        new Case(
            "hashCode of a truth", () -> new Boolean(false).hashCode() + Boolean.hashCode(true)));
  }

  private static String told(Object made, Object same) {
    return made + " " + made.hashCode() + made.equals(same) + made.equals(null) + (made == same);
  }

  private static List<Case> turned() {
    return new Matrix<Number>()
        .on("a Byte", () -> Opaque.of((Byte) (byte) -3))
        .on("a Short", () -> Opaque.of((Short) (short) 30_000))
        .on("an Integer", () -> Opaque.of((Integer) (1 << 20)))
        .on("a Long", () -> Opaque.of((Long) (1L << 40 | 7)))
        .on("a Float", () -> Opaque.of((Float) 1e20f))
        .on("a Float of no number", () -> Opaque.of((Float) Float.NaN))
        .on("a Double", () -> Opaque.of((Double) (-1e300)))
        .on("a small Double", () -> Opaque.of((Double) 200.7))
        .on("a Number of one's own", OwnNumber::new)
        .run("byteValue", n -> n.byteValue())
        .run("shortValue", n -> n.shortValue())
        .run("intValue", n -> n.intValue())
        .run("longValue", n -> n.longValue())
        .run("floatValue", n -> (double) n.floatValue())
        .run("doubleValue", n -> n.doubleValue())
        .run("toString", n -> n.toString())
        .cases();
  }

  private static final class OwnNumber extends Number {
    private static final long serialVersionUID = 1;

    @Override
    public int intValue() {
      return 70_000;
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

    @Override
    public String toString() {
      return "own";
    }
  }
}
