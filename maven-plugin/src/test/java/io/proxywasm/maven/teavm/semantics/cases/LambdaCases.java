package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Trace.log;
import static io.proxywasm.maven.teavm.semantics.cases.Trace.logged;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Lambdas and references to methods of all kinds. */
@SuppressWarnings({
  "ClassCanBeStatic",
  "ImmutableEnumChecker",
  "UnnecessaryLambda"
}) // what is odd is what is tried
final class LambdaCases {
  private LambdaCases() {}

  static List<Case> all() {
    return List.of(
        new Case(
            "static reference that widens",
            () -> ((IntFunction<Object>) LambdaCases::half).apply(7)),
        new Case(
            "reference that unboxes",
            () -> ((Function<Integer, Object>) LambdaCases::half).apply(7)),
        new Case(
            "reference that boxes and widens",
            () -> ((ToLongFunction<String>) String::length).applyAsLong("abc")),
        new Case("reference that drops its result", LambdaCases::dropped),
        new Case(
            "reference to varargs",
            () -> ((BiFunction<String, Object, String>) String::format).apply("%s!", "a")),
        new Case(
            "reference to varargs of none", () -> ((Supplier<List<Object>>) Arrays::asList).get()),
        new Case(
            "reference to a constructor",
            () -> ((Function<String, StringBuilder>) StringBuilder::new).apply("x")),
        new Case(
            "reference to an array's constructor",
            () -> ((IntFunction<int[][]>) int[][]::new).apply(3).length),
        new Case(
            "reference to an array's clone",
            () -> ((Function<int[], Object>) int[]::clone).apply(new int[2]) != null),
        new Case("reference to an inner constructor", () -> new LambdaCases().inner("i")),
        new Case("reference of null", LambdaCases::ofNull),
        new Case(
            "unbound reference of null",
            () -> ((Function<String, Integer>) String::length).apply(Opaque.of((String) null))),
        new Case(
            "reference to a generic method",
            () -> ((Function<String, List<String>>) List::of).apply("g")),
        new Case(
            "reference to an interface's method",
            () -> ((Function<Runnable, Object>) Object::hashCode).apply(() -> {}) != null),
        new Case("lambda of three types", () -> intersected()),
        new Case(
            "lambda that throws a checked exception",
            () ->
                thrown(
                    () -> {
                      throw new Exception("checked");
                    })),
        new Case("lambda of a default method", () -> ((Twice) i -> i + 1).twice(5)),
        new Case("lambdas nested three deep", () -> nested(1)),
        new Case("lambda of long and double", () -> wide(1L << 40, 0.5).get()),
        new Case("lambda that returns void of a value", LambdaCases::voids),
        new Case("recursion through an array", LambdaCases::recursion),
        new Case("lambda in a field's initialiser", () -> new Fielded().get()),
        new Case("lambda in a static initialiser", () -> Static.SUPPLIER.get()),
        new Case("lambda in an interface", () -> Twice.THRICE.applyAsInt(4)),
        new Case(
            "lambda in an enum's constant",
            () -> Operator.PLUS.apply(2, 3) + Operator.TIMES.apply(2, 3)),
        new Case("lambda after a failing argument", LambdaCases::failingArgument),
        new Case("equal references are not equal", () -> reference() == null));
  }

  private static double half(double value) {
    return value / 2;
  }

  private static int dropped() {
    var list = new ArrayList<String>();
    Consumer<String> add = list::add;
    add.accept("a");
    add.andThen(list::remove).accept("b");
    return list.size();
  }

  private final class Inner {
    final String name;

    Inner(String name) {
      this.name = name;
    }
  }

  private String inner(String name) {
    Function<String, Inner> maker = Inner::new;
    return maker.apply(name).name;
  }

  private static String ofNull() {
    String text = Opaque.of((String) null);
    try {
      Supplier<Integer> length = text::length;
      return "made" + length;
    } catch (NullPointerException e) {
      return "thrown at once";
    }
  }

  private static String intersected() {
    Object made = (Runnable & Serializable & Cloneable) () -> {};
    return (made instanceof Runnable)
        + ""
        + (made instanceof Serializable)
        + (made instanceof Cloneable);
  }

  private interface Throwing {
    void run() throws Exception;
  }

  private static String thrown(Throwing action) {
    try {
      action.run();
    } catch (Exception e) {
      return e.getMessage();
    }
    return "nothing";
  }

  private interface Twice {
    IntUnaryOperator THRICE = i -> 3 * i;

    int once(int i);

    default int twice(int i) {
      Supplier<Integer> second = () -> once(once(i));
      return second.get();
    }
  }

  private static String nested(int a) {
    Function<Integer, Function<Integer, Supplier<String>>> outer =
        b -> {
          int ab = a + b;
          return c -> () -> a + " " + b + " " + c + " " + (ab + c);
        };
    return outer.apply(2).apply(3).get();
  }

  private static Supplier<Object> wide(long l, double d) {
    byte b = (byte) l;
    char c = 'c';
    float f = (float) d;
    boolean t = d > 0;
    return () -> l + " " + d + " " + b + c + f + t;
  }

  private static String voids() {
    var log = new StringBuilder();
    Runnable one = () -> log.append("a");
    Runnable other = log::reverse;
    one.run();
    one.run();
    other.run();
    return log.toString();
  }

  private static int recursion() {
    IntUnaryOperator[] self = new IntUnaryOperator[1];
    self[0] = n -> n < 2 ? n : self[0].applyAsInt(n - 1) + self[0].applyAsInt(n - 2);
    return self[0].applyAsInt(12);
  }

  private static final class Fielded {
    private int number = 5;
    private final Supplier<Integer> supplier = () -> number * 2;

    int get() {
      number = 6;
      return supplier.get();
    }
  }

  private static final class Static {
    static final Supplier<String> SUPPLIER = () -> Static.class.getSimpleName();
  }

  enum Operator {
    PLUS(Integer::sum),
    TIMES((a, b) -> a * b);

    private final BiFunction<Integer, Integer, Integer> function;

    Operator(BiFunction<Integer, Integer, Integer> function) {
      this.function = function;
    }

    int apply(int a, int b) {
      return function.apply(a, b);
    }
  }

  private static String failingArgument() {
    try {
      return taken(log("first"), Integer.parseInt(log("second")), () -> log("never"));
    } catch (NumberFormatException e) {
      return logged();
    }
  }

  private static String taken(String a, int b, Supplier<String> c) {
    return a + b + c.get();
  }

  private static Supplier<String> reference() {
    return "a"::trim;
  }
}
