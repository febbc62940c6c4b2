package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Trace.log;
import static io.proxywasm.maven.teavm.semantics.cases.Trace.logged;

import java.util.Arrays;
import java.util.List;

/** Ways through blocks, and out of them. */
@SuppressWarnings({
  "FallThrough",
  "Finally",
  "LabelledBreakTarget",
  "StatementSwitchToExpressionSwitch",
  "fallthrough",
  "try"
}) // what is odd is what is tried
final class FlowCases {
  private FlowCases() {}

  static List<Case> all() {
    return List.of(
        new Case("finally in nested loops", FlowCases::finallyLoops),
        new Case("return through two finally blocks", () -> twoFinally() + logged()),
        new Case(
            "finally that throws after a return",
            () -> Each.of(List.of(0, 1), FlowCases::finallyThrows)),
        new Case("a loop in finally", FlowCases::loopInFinally),
        new Case("continue out of try", FlowCases::continueOut),
        new Case("a rethrown exception is the same", FlowCases::rethrown),
        new Case(
            "catch of a supertype after a subtype",
            () -> Each.of(List.of(0, 1, 2, 3), FlowCases::caught)),
        new Case("suppressed in their order", FlowCases::suppressed),
        new Case("resources closed backwards", () -> resources() + logged()),
        new Case("a resource's constructor fails", () -> failingResource() + logged()),
        new Case("catch and finally of resources", () -> caughtResource() + logged()),
        new Case(
            "switch on texts of one hash",
            () -> Each.of(List.of("Aa", "BB", "AaBB", "BBAa", "C"), FlowCases::hashes)),
        new Case("switch on no text", () -> hashes(Opaque.of((String) null))),
        new Case("switch on no enum", () -> level(Opaque.of((LambdaCases.Operator) null))),
        new Case(
            "switch expression within an expression",
            () -> inExpression(1) + inExpression(2) + inExpression(7)),
        new Case("switch expression with a try", () -> inTry("5") + inTry("x")),
        new Case(
            "switch of few far cases",
            () -> Each.of(List.of(Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE), FlowCases::far)),
        new Case(
            "nested switches", () -> nestedSwitch(1, 1) + nestedSwitch(1, 2) + nestedSwitch(2, 2)),
        new Case(
            "pattern in a condition",
            () -> Each.of(List.of("abc", "", 5, -5, 'c'), FlowCases::matched)),
        new Case("pattern in a loop", FlowCases::patternLoop),
        new Case("pattern of null", () -> matched(Opaque.of((Object) null))),
        new Case("labels on blocks", () -> labels(1) + labels(2) + labels(3)),
        new Case("loop whose condition fails", FlowCases::failingCondition),
        new Case("for each over what changes", FlowCases::reassigned),
        new Case("deep recursion", () -> depth(2_000)),
        new Case("mutual recursion", () -> even(301) + "" + even(300)),
        new Case("assert is off", () -> asserted(-1)),
        new Case("an exception in a constructor", FlowCases::halfMade));
  }

  private static String finallyLoops() {
    var text = new StringBuilder();
    outer:
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 3; j++) {
        try {
          if (j == 1) {
            continue outer;
          }
          if (i == 2) {
            break outer;
          }
          text.append(i).append(j);
        } finally {
          text.append('f');
          if (i == 1) {
            continue;
          }
        }
        text.append('.');
      }
    }
    return text.toString();
  }

  private static int twoFinally() {
    int x = 1;
    try {
      try {
        return x;
      } finally {
        x = 2;
        log("inner");
      }
    } finally {
      x = 3;
      log("outer" + x);
    }
  }

  private static int finallyThrows(int divisor) {
    try {
      return 10 / divisor;
    } finally {
      if (divisor == 1) {
        throw new IllegalStateException("instead");
      }
    }
  }

  private static String loopInFinally() {
    var text = new StringBuilder();
    try {
      text.append(1 / Opaque.of(0));
    } catch (ArithmeticException e) {
      text.append("caught");
    } finally {
      for (int i = 0; i < 5; i++) {
        if (i % 2 == 0) {
          continue;
        }
        text.append(i);
      }
    }
    return text.toString();
  }

  private static String continueOut() {
    int sum = 0;
    for (String each : List.of("1", "x", "3")) {
      try {
        sum += Integer.parseInt(each);
      } catch (NumberFormatException e) {
        continue;
      }
      sum *= 10;
    }
    return "" + sum;
  }

  private static boolean rethrown() {
    var thrown = new IllegalStateException("same");
    try {
      try {
        throw thrown;
      } catch (RuntimeException e) {
        throw e;
      } finally {
        logged();
      }
    } catch (RuntimeException e) {
      return e == thrown && e.getSuppressed().length == 0;
    }
  }

  private static String caught(int kind) {
    try {
      switch (kind) {
        case 0 -> throw new NumberFormatException("n");
        case 1 -> throw new IllegalArgumentException("i");
        case 2 -> throw new Error("e");
        default -> {
          return "none";
        }
      }
    } catch (NumberFormatException e) {
      return "number";
    } catch (IllegalArgumentException | IllegalStateException e) {
      return "argument";
    } catch (RuntimeException e) {
      return "runtime";
    } catch (Throwable e) {
      return "throwable";
    }
  }

  private record Resource(String name, boolean fails) implements AutoCloseable {
    Resource {
      log("open " + name);
      if (name.equals("bad")) {
        throw new IllegalArgumentException("bad");
      }
    }

    @Override
    public void close() {
      log("close " + name);
      if (fails) {
        throw new IllegalStateException(name);
      }
    }
  }

  private static String suppressed() {
    try (var a = new Resource("a", true);
        var b = new Resource("b", true);
        var c = new Resource("c", false)) {
      throw new RuntimeException("body");
    } catch (RuntimeException e) {
      logged();
      return e + " " + Arrays.toString(e.getSuppressed());
    }
  }

  private static String resources() {
    try (var a = new Resource("a", false);
        var b = new Resource("b", false)) {
      return log("body");
    }
  }

  private static String failingResource() {
    try (var a = new Resource("a", true);
        var b = new Resource("bad", false)) {
      return log("body");
    } catch (IllegalArgumentException e) {
      return e + " " + e.getSuppressed().length;
    }
  }

  private static String caughtResource() {
    try (var a = new Resource("a", true)) {
      log("body");
    } catch (IllegalStateException e) {
      log("catch " + e.getMessage());
    } finally {
      log("finally");
    }
    return "";
  }

  private static String hashes(String text) {
    switch (text) {
      case "Aa":
        return "one";
      case "BB":
        return "two";
      case "AaBB":
      case "BBAa":
        return "both";
      default:
        return "none";
    }
  }

  private static int level(LambdaCases.Operator operator) {
    return switch (operator) {
      case PLUS -> 1;
      case TIMES -> 2;
    };
  }

  private static int inExpression(int i) {
    return 100 * i
        + Math.max(
            i,
            switch (i) {
              case 1, 3 -> 7;
              case 2 -> {
                int twice = i * 2;
                yield twice
                    + switch (twice) {
                      case 4 -> 1;
                      default -> 0;
                    };
              }
              default -> -1;
            });
  }

  private static int inTry(String text) {
    return 2
        * switch (text.length()) {
          case 1 -> {
            try {
              yield Integer.parseInt(text);
            } catch (NumberFormatException e) {
              yield -1;
            } finally {
              logged();
            }
          }
          default -> 0;
        };
  }

  private static String far(int i) {
    return switch (i) {
      case Integer.MIN_VALUE -> "least";
      case Integer.MAX_VALUE -> "most";
      case 0 -> "zero";
      default -> "other";
    };
  }

  private static String nestedSwitch(int a, int b) {
    switch (a) {
      case 1:
        switch (b) {
          case 1:
            return "1,1 ";
          default:
            break;
        }
      case 2:
        return "2 ";
      default:
        return "none";
    }
  }

  private static String matched(Object object) {
    if (object instanceof String text && !text.isEmpty()) {
      return "text " + text.charAt(0);
    } else if (!(object instanceof Integer number) || number < 0) {
      return "no number";
    } else {
      return "number " + (number + 1);
    }
  }

  private static String patternLoop() {
    var text = new StringBuilder();
    for (Object each : List.of(1, "two", 3.0, List.of(4))) {
      if (!(each instanceof Number number)) {
        continue;
      }
      text.append(number.intValue());
    }
    Object object = "abc";
    while (!(object instanceof Integer length)) {
      object = ((String) object).length();
    }
    return text.append(length).toString();
  }

  private static String labels(int i) {
    String text = "";
    a:
    {
      b:
      {
        if (i == 1) {
          break a;
        }
        if (i == 2) {
          break b;
        }
        text += "in b ";
      }
      text += "in a ";
    }
    return text + "out ";
  }

  private static String failingCondition() {
    int i = 3;
    try {
      while (12 / i > 0) {
        i--;
      }
    } catch (ArithmeticException e) {
      return "i = " + i;
    }
    return "ended";
  }

  private static String reassigned() {
    var text = new StringBuilder();
    int[] array = {1, 2, 3};
    for (int each : array) {
      array = new int[] {7, 8, 9};
      text.append(each);
    }
    return text.append(array[0]).toString();
  }

  private static int depth(int n) {
    return n == 0 ? 0 : 1 + depth(n - 1);
  }

  private static boolean even(int n) {
    return n == 0 || odd(n - 1);
  }

  private static boolean odd(int n) {
    return n != 0 && even(n - 1);
  }

  private static String asserted(int i) {
    boolean on = false;
    assert i > 0 || (on = true) : "negative";
    return "went on";
  }

  private static final class HalfMade {
    private static HalfMade last;
    private String name = "half";

    HalfMade(int divisor) {
      last = this;
      name += 1 / divisor;
    }
  }

  private static String halfMade() {
    try {
      return new HalfMade(Opaque.of(0)).name;
    } catch (ArithmeticException e) {
      return HalfMade.last.name;
    }
  }
}
