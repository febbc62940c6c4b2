package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;

/** Assertions, which are off: nothing of them happens. */
final class AssertCases {
  private AssertCases() {}

  static List<Case> all() {
    return List.of(
        new Case("assert of what does not hold", AssertCases::wrong),
        new Case("assert with a message", AssertCases::withMessage),
        new Case("assert in a condition", () -> between(Opaque.of(3)) + between(Opaque.of(0))),
        new Case("assert in a loop", AssertCases::looped),
        new Case("assert in a class with a static field", () -> Initialised.value),
        new Case("assert in an interface", () -> new Checked() {}.check(Opaque.of(-1))),
        new Case("assert in a lambda", AssertCases::inLambda),
        new Case("desiredAssertionStatus", AssertCases.class::desiredAssertionStatus));
  }

  private static String wrong() {
    assert Trace.log("asked") == null;
    return Trace.logged();
  }

  private static String withMessage() {
    assert Opaque.of(1) == 2 : Trace.log("told");
    return Trace.logged();
  }

  private static String between(int value) {
    if (value > 1) {
      assert value > 5 : "in a branch";
      return "large ";
    } else {
      assert value > 5;
    }
    return "small";
  }

  private static int looped() {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      assert i < 1 : i;
      sum += i;
    }
    return sum;
  }

  private static final class Initialised {
    static final int value;

    static {
      assert Trace.log("asked") == null;
      value = Trace.logged().length();
    }
  }

  private interface Checked {
    default int check(int value) {
      assert value > 0;
      return value;
    }
  }

  private static int inLambda() {
    Supplied supplied =
        value -> {
          assert value > 0;
          return value;
        };
    return supplied.of(-2);
  }

  private interface Supplied {
    int of(int value);
  }
}
