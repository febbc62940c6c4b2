package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Trace.log;
import static io.proxywasm.maven.teavm.semantics.cases.Trace.logged;
import static io.proxywasm.maven.teavm.semantics.cases.Trace.next;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** In which order classes, objects and operands come about. */
@SuppressWarnings({
  "IdentityBinaryExpression",
  "OperatorPrecedence",
  "ShortCircuitBoolean",
  "UnusedMethod",
  "UnusedVariable"
}) // what is odd is what is tried
final class OrderCases {
  private OrderCases() {}

  static List<Case> all() {
    return List.of(
        new Case(
            "interface with a default method is initialised", () -> new WithDefault() + logged()),
        new Case("interface without one is not", () -> new WithoutDefault() + logged()),
        new Case("superclass, then interfaces of the class", () -> new Middle() + logged()),
        new Case("instance initialisers in their order", () -> new Ordered() + logged()),
        new Case("superclass's constructor first", () -> new Lower() + logged()),
        new Case("arguments of super(...)", () -> new Argued(3) + logged()),
        new Case("a constant initialises nothing", () -> Quiet.CONSTANT + Quiet.TEXT + logged()),
        new Case("an enum's constants first", () -> Ranked.B.rank + " " + Ranked.total + logged()),
        new Case("operands from left to right", OrderCases::operands),
        new Case("short circuits", OrderCases::circuits),
        new Case("receiver before arguments", OrderCases::receiver),
        new Case("null receiver after arguments", OrderCases::nullReceiver),
        new Case("dimensions from left to right", OrderCases::dimensions),
        new Case("a failing dimension", OrderCases::failingDimension),
        new Case("array initialiser", OrderCases::arrayInitialiser),
        new Case("text pieces", () -> log("a") + log("b").length() + log("c") + logged()),
        new Case("text of a changing object", OrderCases::changingText));
  }

  private interface Defaulted {
    String LOADED = log("Defaulted");

    default void nothing() {}
  }

  private interface Plain {
    String LOADED = log("Plain");

    void nothing();
  }

  private static final class WithDefault implements Defaulted {
    static final String LOADED = log("WithDefault");

    @Override
    public String toString() {
      return "made ";
    }
  }

  private static final class WithoutDefault implements Plain {
    static final String LOADED = log("WithoutDefault");

    @Override
    public void nothing() {}

    @Override
    public String toString() {
      return "made ";
    }
  }

  private interface First {
    String LOADED = log("First");

    default int first() {
      return 1;
    }
  }

  private interface Second extends First {
    String LOADED = log("Second");
  }

  private static class Top {
    static final String LOADED = log("Top");
  }

  private static final class Middle extends Top implements Second {
    static final String LOADED = log("Middle");

    @Override
    public String toString() {
      return "made ";
    }
  }

  private static final class Ordered {
    final String a = log("a");

    {
      log("block");
    }

    final String b = log("b");

    Ordered() {
      log("constructor");
    }

    @Override
    public String toString() {
      return a + b + " ";
    }
  }

  private static class Upper {
    final String upper = log("upper");

    Upper() {
      log("Upper");
      hook();
    }

    void hook() {
      log("unhooked");
    }
  }

  private static final class Lower extends Upper {
    String lower = log("lower");

    Lower() {
      super();
      log("Lower");
    }

    @Override
    void hook() {
      log("hooked " + lower);
      lower = "set";
    }

    @Override
    public String toString() {
      return lower + ' ';
    }
  }

  private static final class Argued extends CaptureCases.Shape {
    Argued(int size) {
      super(Integer.parseInt(log("1" + size)));
      log("after");
    }

    @Override
    String name() {
      return "argued";
    }
  }

  private static final class Quiet {
    static final int CONSTANT = 5 + 6;
    static final String TEXT = "a" + CONSTANT;
    static final String LOADED = log("Quiet");
  }

  private enum Ranked {
    A(1),
    B(2);

    static int total = 10;
    final int rank;

    static {
      for (Ranked each : values()) {
        total += each.rank;
      }
      log("static");
    }

    Ranked(int rank) {
      log("constant");
      this.rank = rank;
    }
  }

  private static String operands() {
    Trace.restart(1);
    int value = next() + next() * next() - (next() << next());
    int i = 2;
    int other = i++ + i * i-- - --i;
    return value + " " + other + " " + i;
  }

  private static boolean tell(String name, boolean answer) {
    log(name);
    return answer;
  }

  private static String circuits() {
    BooleanSupplier both = () -> tell("a", false) && tell("b", true) || tell("c", true);
    boolean either = tell("d", true) | tell("e", false) ^ tell("f", true);
    boolean not = !(tell("g", true) || tell("h", false));
    return both.getAsBoolean() + "" + either + not + logged();
  }

  private static String receiver() {
    return log("receiver").concat(log("argument")).concat(logged());
  }

  private static String nullReceiver() {
    try {
      return Opaque.of((String) null).concat(log("argument"));
    } catch (NullPointerException e) {
      return logged();
    }
  }

  private static String dimensions() {
    Trace.restart(1);
    return new int[next()][next()][next()][].length + " " + Trace.count();
  }

  private static String failingDimension() {
    Trace.restart(0);
    try {
      return "" + new int[next()][-next()][next()].length;
    } catch (NegativeArraySizeException e) {
      return "negative, " + Trace.count();
    }
  }

  private static String arrayInitialiser() {
    Trace.restart(0);
    int[][] array = {{next(), next()}, {}, {next()}, null};
    return Arrays.deepToString(array);
  }

  private static String changingText() {
    var builder = new StringBuilder("a");
    return "" + builder + builder.append("b") + builder;
  }
}
