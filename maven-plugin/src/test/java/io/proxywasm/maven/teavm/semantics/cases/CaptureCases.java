package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What inner, local and anonymous classes see. */
@SuppressWarnings({
  "DoubleBraceInitialization",
  "EffectivelyPrivate",
  "SameNameButDifferent"
}) // what is odd is what is tried
final class CaptureCases {
  private CaptureCases() {}

  static List<Case> all() {
    return List.of(
        new Case("local class captures in its constructor", () -> captured(5)),
        new Case("local class's subclass captures too", () -> capturedTwice("a", "b")),
        new Case("anonymous class with arguments", () -> anonymous(3).toString()),
        new Case("anonymous class's initialiser", () -> initialised("x")),
        new Case("virtual call sees no capture yet", CaptureCases::tooEarly),
        new Case("inner class shadows", () -> new Shadow().new Deep().all(9)),
        new Case("inner class extends its outer", () -> new Self("out").new Sub("in").both()),
        new Case("inner class of a superclass", () -> new Derived().made()),
        new Case("this escapes", () -> new Escaping().seen),
        new Case("local record", () -> localRecord(2)),
        new Case("local enum", () -> localEnum()),
        new Case("local interface", () -> localInterface()),
        new Case("loop variable captured", CaptureCases::loopCaptured),
        new Case("capture in a catch block", CaptureCases::caughtCaptured),
        new Case(
            "private constructor from outside", () -> new Hidden().value + Hidden.made().value));
  }

  private static String captured(int number) {
    String text = "n" + number;
    class Local {
      final String made;

      Local() {
        made = text + number;
      }

      Local again() {
        return new Local();
      }
    }
    return new Local().again().made;
  }

  private static String capturedTwice(String a, String b) {
    class Base {
      String tell() {
        return a;
      }
    }
    class Sub extends Base {
      @Override
      String tell() {
        return super.tell() + b;
      }
    }
    return new Sub().tell();
  }

  abstract static class Shape {
    private final int size;

    Shape(int size) {
      this.size = size;
    }

    abstract String name();

    @Override
    public String toString() {
      return name() + size;
    }
  }

  private static Object anonymous(int size) {
    String prefix = "s";
    return new Shape(size + 1) {
      @Override
      String name() {
        return prefix + size;
      }
    };
  }

  private static String initialised(String text) {
    return new ArrayList<String>() {
      {
        add(text);
        addAll(List.of("y", "z"));
        remove("y");
      }
    }.toString();
  }

  private static String tooEarly() {
    var seen = new String[1];
    abstract class Base {
      Base() {
        seen[0] = told();
      }

      abstract String told();
    }
    class Late extends Base {
      private String own = "own";
      private final int constant = 5;

      @Override
      String told() {
        return own + constant;
      }
    }
    return new Late().told() + " " + seen[0];
  }

  private static final class Shadow {
    private final int value = 1;

    private final class Deep {
      private final int value = 2;

      String all(int value) {
        return value + " " + this.value + " " + Shadow.this.value;
      }
    }
  }

  private static class Self {
    final String name;

    Self(String name) {
      this.name = name;
    }

    class Sub extends Self {
      Sub(String name) {
        super(name);
      }

      String both() {
        return name + Self.this.name;
      }
    }
  }

  private static class Base {
    protected String kind() {
      return "base";
    }

    class Part {
      String of() {
        return kind();
      }
    }
  }

  private static final class Derived extends Base {
    @Override
    protected String kind() {
      return "derived";
    }

    String made() {
      return new Part().of();
    }
  }

  private static final class Escaping {
    private static String last;
    private final String seen;
    private final String name = Opaque.of("name");

    Escaping() {
      register(this);
      seen = last;
    }

    private static void register(Escaping escaping) {
      last = escaping.name + escaping.seen;
    }
  }

  private static String localRecord(int number) {
    record Point(int x, int y) {
      Point {
        if (x > y) {
          throw new IllegalArgumentException("x > y");
        }
      }

      Point(int both) {
        this(both, both);
      }

      static Point origin() {
        return new Point(0);
      }

      int sum() {
        return x + y;
      }
    }
    return new Point(number, 3) + " " + Point.origin().equals(new Point(0, 0)) + new Point(4).sum();
  }

  private static String localEnum() {
    enum Level {
      LOW,
      HIGH;

      Level other() {
        return this == LOW ? HIGH : LOW;
      }
    }
    return Level.LOW.other() + " " + Level.valueOf("LOW").compareTo(Level.HIGH);
  }

  private static String localInterface() {
    interface Named {
      String name();

      default String greeting() {
        return "hi " + name();
      }
    }
    Named named = () -> "local";
    return named.greeting();
  }

  private static String loopCaptured() {
    var suppliers = new ArrayList<Supplier<String>>();
    for (String each : List.of("a", "b")) {
      for (int i = 0; i < 2; i++) {
        int copy = i;
        suppliers.add(() -> each + copy);
      }
    }
    return suppliers.stream().map(Supplier::get).toList().toString();
  }

  private static String caughtCaptured() {
    Supplier<String> told;
    try {
      throw new IllegalStateException(Opaque.of("caught"));
    } catch (IllegalStateException e) {
      told = () -> e.getMessage();
    }
    return told.get();
  }

  private static final class Hidden {
    private final String value;

    private Hidden() {
      this("private");
    }

    private Hidden(String value) {
      this.value = value;
    }

    private static Hidden made() {
      return new Hidden("made");
    }
  }
}
