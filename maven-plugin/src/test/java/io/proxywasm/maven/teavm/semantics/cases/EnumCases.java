package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Inputs.each;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Enums and records. */
@SuppressWarnings({
  "EqualsNull",
  "GetClassOnEnum",
  "IdentityBinaryExpression",
  "SelfComparison",
  "fallthrough"
}) // what is odd is what is tried
final class EnumCases {
  private EnumCases() {}

  static List<Case> all() {
    return Stream.of(
            each("valueOf", Arrays.asList("RED", "red", "", "BLUE ", null), Color::valueOf),
            each(
                "Enum.valueOf",
                Arrays.asList("PLUS", "plus", null),
                s -> Enum.valueOf(Operation.class, s)),
            enums(),
            records())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> enums() {
    return List.of(
        new Case("values", () -> Arrays.toString(Color.values())),
        new Case("values is a copy", EnumCases::copy),
        new Case(
            "name and ordinal", () -> Color.GREEN.name() + Color.GREEN.ordinal() + Color.GREEN),
        new Case("toString of one's own", () -> Operation.PLUS + " " + Operation.PLUS.name()),
        new Case(
            "methods of constants",
            () -> Operation.PLUS.apply(2, 3) + " " + Operation.TIMES.apply(2, 3)),
        new Case("getDeclaringClass", () -> Operation.PLUS.getDeclaringClass() == Operation.class),
        new Case(
            "class of a constant with a body",
            () ->
                (Operation.PLUS.getClass() == Operation.class)
                    + " "
                    + Operation.PLUS.getClass().isEnum()
                    + Operation.class.isEnum()),
        new Case(
            "names of classes",
            () ->
                Color.class.getName()
                    + " "
                    + Color.RED.getClass().getSimpleName()
                    + " "
                    + Color.class),
        new Case(
            "enum.compareTo",
            () ->
                Color.RED.compareTo(Color.BLUE)
                    + " "
                    + Color.BLUE.compareTo(Color.RED)
                    + " "
                    + Color.RED.compareTo(Color.RED)),
        new Case("enum.compareTo null", () -> Color.RED.compareTo(Opaque.of((Color) null))),
        new Case("compareTo another enum", EnumCases::compareOther),
        new Case(
            "equals",
            () ->
                Color.RED.equals(Opaque.of((Object) "RED"))
                    + ""
                    + Color.RED.equals(Opaque.of((Object) Color.RED))),
        new Case("hashCode stays", () -> Color.RED.hashCode() == Color.RED.hashCode()),
        new Case("switch", () -> chosen(Color.RED) + chosen(Color.GREEN) + chosen(Color.BLUE)),
        new Case("switch without a default", () -> old(Color.RED) + old(Color.BLUE)),
        new Case("switch on null", () -> old(Opaque.of((Color) null))),
        new Case("fields and constructors", () -> Planet.EARTH.radius + " " + Planet.MARS.text()),
        new Case("static map in an enum", () -> Planet.byLetter('m') + " " + Planet.byLetter('x')),
        new Case("enum that implements an interface", () -> ((Named) Planet.EARTH).text()),
        new Case("getEnumConstants", () -> Arrays.toString(Color.class.getEnumConstants())),
        new Case("EnumMap", EnumCases::map),
        new Case(
            "EnumSet",
            () ->
                EnumSet.complementOf(EnumSet.of(Color.GREEN))
                    + ""
                    + EnumSet.range(Color.RED, Color.GREEN)
                    + EnumSet.noneOf(Color.class)),
        new Case("sorted", () -> Stream.of(Color.BLUE, Color.RED).sorted().toList()),
        new Case("in a string", () -> "color " + Color.RED + '!'));
  }

  private static List<Case> records() {
    return List.of(
        new Case(
            "record.toString",
            () ->
                new Point(1, 2)
                    + " "
                    + new Empty()
                    + " "
                    + new Mixed(
                        "a", null, 1.5, new int[0].length, 'c', true, 2L, 3f, (byte) 1, (short) 2)),
        new Case(
            "record.equals",
            () ->
                new Point(1, 2).equals(new Point(1, 2))
                    + ""
                    + new Point(1, 2).equals(Opaque.of((Object) "x"))
                    + new Point(1, 2).equals(null)),
        new Case(
            "record.equals of floats",
            () ->
                new Real(0.0, Float.NaN).equals(new Real(-0.0, Float.NaN))
                    + ""
                    + new Real(Double.NaN, 0f).equals(new Real(Double.NaN, 0f))
                    + new Real(0, 0f).equals(new Real(0, -0f))),
        new Case(
            "record.equals of nulls",
            () ->
                new Holder<>(null).equals(new Holder<>(null))
                    + ""
                    + new Holder<>(null).equals(new Holder<>("a"))
                    + new Holder<>("a").equals(new Holder<>(null))),
        new Case(
            "record.equals of arrays",
            () -> new Holder<>(new int[1]).equals(new Holder<>(new int[1]))),
        new Case(
            "record.hashCode of equals",
            () -> new Point(1, 2).hashCode() == new Point(1, 2).hashCode()),
        new Case("compact constructor", () -> new Range(1, 3).length()),
        new Case("compact constructor refuses", () -> new Range(3, 1)),
        new Case("nested record", () -> new Holder<>(new Holder<>(List.of(new Point(1, 2))))),
        new Case("record as a key", () -> Map.of(new Point(1, 2), "found").get(new Point(1, 2))),
        new Case("local record", EnumCases::local),
        new Case("record with static members", () -> Point.ORIGIN + " " + Point.of(5)),
        new Case("record's own toString", () -> new Secret("x")),
        new Case(
            "record that implements",
            () -> Stream.of(new Version(2, 0), new Version(1, 9)).sorted().toList()),
        new Case("instanceof Record", () -> Opaque.of((Object) new Point(1, 1)) instanceof Record));
  }

  private enum Color {
    RED,
    GREEN,
    BLUE
  }

  private enum Operation {
    PLUS {
      @Override
      int apply(int a, int b) {
        return a + b;
      }

      @Override
      public String toString() {
        return "+";
      }
    },
    TIMES {
      @Override
      int apply(int a, int b) {
        return a * b;
      }
    };

    abstract int apply(int a, int b);
  }

  private interface Named {
    String text();
  }

  private enum Planet implements Named {
    EARTH(6371),
    MARS(3390);

    private static final Map<Character, Planet> LETTERS = Map.of('e', EARTH, 'm', MARS);
    private final int radius;

    Planet(int radius) {
      this.radius = radius;
    }

    @Override
    public String text() {
      return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    static Planet byLetter(char letter) {
      return LETTERS.get(letter);
    }
  }

  private record Point(int x, int y) {
    static final Point ORIGIN = new Point(0, 0);

    static Point of(int both) {
      return new Point(both, both);
    }
  }

  private record Empty() {}

  private record Mixed(
      String s, Object o, double d, int i, char c, boolean z, long l, float f, byte b, short h) {}

  private record Real(double d, float f) {}

  private record Holder<T>(T value) {}

  private record Range(int from, int to) {
    Range {
      if (from > to) {
        throw new IllegalArgumentException(from + " > " + to);
      }
    }

    int length() {
      return to - from;
    }
  }

  private record Secret(String value) {
    @Override
    public String toString() {
      return "***";
    }
  }

  private record Version(int major, int minor) implements Comparable<Version> {
    @Override
    public int compareTo(Version other) {
      return major != other.major
          ? Integer.compare(major, other.major)
          : Integer.compare(minor, other.minor);
    }
  }

  private static String copy() {
    Color.values()[0] = Color.BLUE;
    return Color.values()[0].name();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object compareOther() {
    return ((Comparable) Color.RED).compareTo(Operation.PLUS);
  }

  private static String chosen(Color color) {
    return switch (Opaque.of(color)) {
      case RED, GREEN -> "warm or " + color;
      default -> {
        String text = "cold";
        yield text + color.ordinal();
      }
    };
  }

  private static String old(Color color) {
    String text = "";
    switch (color) {
      case RED:
        text += "r";
      // falls through
      case GREEN:
        text += "g";
        break;
      case BLUE:
    }
    return text;
  }

  private static String map() {
    var map = new EnumMap<Color, Integer>(Color.class);
    map.put(Color.BLUE, 1);
    map.put(Color.RED, 2);
    return map + " " + map.get(Color.GREEN) + map.containsKey(Color.RED);
  }

  private static String local() {
    record Pair(String a, int b) {}

    return new Pair("x", 1).toString();
  }
}
