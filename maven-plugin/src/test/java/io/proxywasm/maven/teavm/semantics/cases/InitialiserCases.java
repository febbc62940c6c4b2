package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Static initialisers that fail: each class can be tried once. */
@SuppressWarnings("UnusedVariable") // what is odd is what is tried
final class InitialiserCases {
  private InitialiserCases() {}

  static List<Case> all() {
    return List.of(
        new Case("a failing initialiser", () -> thrice(() -> Failing.value)),
        new Case("an initialiser that throws an error", () -> thrice(() -> Erring.VALUE)),
        new Case("a static method of a failing class", () -> thrice(CalledFirst::value)),
        new Case("a constructor of a failing class", () -> thrice(Constructed::new)),
        new Case("a superclass that fails", () -> thrice(Below::new)),
        new Case("a superclass that fails, then itself", () -> tried(Under::new) + tried(Up::new)),
        new Case("an initialiser that meets a failing one", () -> thrice(() -> Outer.VALUE)),
        new Case("the inner of two failing ones", InitialiserCases::innerAfterOuter),
        new Case("an initialiser that catches", () -> thrice(() -> Catching.value)),
        new Case("an enum whose constant fails", () -> thrice(() -> Broken.A)),
        new Case("an interface's constant fails", () -> thrice(() -> Constants.NUMBER)),
        new Case("a constant of a failing class", () -> Failed.CONSTANT + tried(Failed::new)),
        new Case("twice within a method", InitialiserCases::twiceWithin),
        new Case("a field set before the failure", () -> tried(() -> Half.before) + setHalf()),
        new Case("a failing initialiser that calls back", () -> thrice(() -> CallsBack.VALUE)),
        new Case("a division in an initialiser", () -> thrice(() -> Dividing.VALUE)),
        new Case("an index in an initialiser", () -> thrice(() -> Indexing.VALUE)),
        new Case("a cast in an initialiser", () -> thrice(() -> Casting.VALUE)),
        new Case("null in an initialiser", () -> thrice(() -> Null.LENGTH)),
        new Case("Map.of in an initialiser", () -> thrice(() -> Doubled.MAP)),
        new Case("a class literal does not initialise", () -> Named.class.getName().length() > 0),
        new Case("a failing initialiser in a lambda", () -> thrice(() -> InLambda.VALUE)));
  }

  private static String thrice(Callable<?> use) {
    return tried(use) + tried(use) + tried(use);
  }

  private static String tried(Callable<?> use) {
    try {
      return use.call() + "; ";
    } catch (NoClassDefFoundError e) {
      return "NoClassDefFoundError; ";
    } catch (Throwable e) {
      return Exceptions.describe(e) + "; ";
    }
  }

  private static int fail(String message) {
    throw new IllegalStateException(Opaque.of(message));
  }

  private static String twiceWithin() {
    String text = "";
    try {
      text += Within.value;
    } catch (ExceptionInInitializerError e) {
      text += "first ";
    }
    try {
      text += Within.value;
    } catch (NoClassDefFoundError e) {
      text += "second ";
    }
    try {
      Within.value = 5;
    } catch (NoClassDefFoundError e) {
      text += "third";
    }
    return text;
  }

  private static String innerAfterOuter() {
    return tried(() -> Around.VALUE) + tried(() -> Inside.VALUE) + tried(() -> Around.VALUE);
  }

  private static String setHalf() {
    try {
      Half.before = 7;
      return "set";
    } catch (NoClassDefFoundError e) {
      return "not set";
    }
  }

  private static final class Failing {
    static int value = fail("bad");
  }

  private static final class Erring {
    static final int VALUE = err();

    private static int err() {
      throw new AssertionError(Opaque.of("worse"));
    }
  }

  private static final class CalledFirst {
    private static final int VALUE = fail("called");

    static int value() {
      return VALUE;
    }
  }

  private static final class Constructed {
    private static final int VALUE = fail("constructed");
  }

  private static class Above {
    static final int VALUE = fail("above");
  }

  private static final class Below extends Above {
    static final int OWN = Opaque.of(5);
  }

  private static class Up {
    static final int VALUE = fail("up");
  }

  private static final class Under extends Up {}

  private static final class Outer {
    static final int VALUE = Inner.VALUE + 1;
  }

  private static final class Inner {
    static final int VALUE = fail("inner");
  }

  private static final class Around {
    static final int VALUE = Inside.VALUE + 1;
  }

  private static final class Inside {
    static final int VALUE = fail("inside");
  }

  private static final class Catching {
    static String value;

    static {
      try {
        value = "" + fail("caught");
      } catch (IllegalStateException e) {
        value = e.getMessage();
      }
    }
  }

  private enum Broken {
    A(1),
    B(0);

    Broken(int divisor) {
      if (divisor == 0) {
        throw new IllegalArgumentException(name());
      }
    }
  }

  private interface Constants {
    int NUMBER = fail("interface");
  }

  private static final class Failed {
    static final String CONSTANT = "constant ";
    static final int VALUE = fail("failed");
  }

  private static final class Within {
    static int value = fail("within");
  }

  private static final class Half {
    static int before = Opaque.of(3);
    static int after = fail("half");
  }

  private static final class CallsBack {
    static final int VALUE = fail("seen " + Helper.seen());

    private static final class Helper {
      static int seen() {
        return VALUE;
      }
    }
  }

  private static final class Dividing {
    static final int VALUE = 1 / Opaque.of(0);
  }

  private static final class Indexing {
    static final int VALUE = new int[] {1}[Opaque.of(1)];
  }

  private static final class Casting {
    static final Integer VALUE = (Integer) Opaque.of((Object) "x");
  }

  private static final class Null {
    static final int LENGTH = Opaque.of((String) null).length();
  }

  private static final class Doubled {
    static final Map<String, Integer> MAP = Map.of("a", 1, Opaque.of("a"), 2);
  }

  private static final class Named {
    static final int VALUE = fail("named");
  }

  private static final class InLambda {
    static final int VALUE = number(() -> fail("lambda"));

    private static int number(Callable<Integer> source) {
      try {
        return source.call();
      } catch (IllegalStateException e) {
        throw e;
      } catch (Exception e) {
        return 0;
      }
    }
  }
}
