package io.proxywasm.maven.teavm.semantics.cases;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** Inheritance, bridges, records, enums and generics. */
@SuppressWarnings({
  "AmbiguousMethodReference",
  "ArrayRecordComponent",
  "EffectivelyPrivate",
  "IdentityBinaryExpression",
  "SelfEquals",
  "UnusedMethod",
  "rawtypes",
  "unchecked"
}) // what is odd is what is tried
final class ShapeCases {
  private ShapeCases() {}

  static List<Case> all() {
    return List.of(
        new Case(
            "bridge of a generic interface",
            () -> ((Comparable) new Weighed(1)).compareTo(new Weighed(2))),
        new Case("bridge of a wrong type", () -> ((Comparable) new Weighed(1)).compareTo("a")),
        new Case(
            "covariant result through a bridge",
            () -> ((Copying) new Copied()).copy().getClass() == Copied.class),
        new Case("default method against a superclass's", () -> new Both().name()),
        new Case("super of an interface", () -> new Chooses().name()),
        new Case("abstract class leaves a default", () -> new Leaves() {}.name()),
        new Case(
            "generic method with a bound",
            () -> most(Arrays.asList(3, 9, 4)) + most(List.of("b", "c", "a"))),
        new Case("pollution shows at the use", ShapeCases::polluted),
        new Case("generic array", ShapeCases::genericArray),
        new Case("record of NaN and zeros", ShapeCases::recordNumbers),
        new Case("record of arrays", () -> new Arrayed(new int[1]).equals(new Arrayed(new int[1]))),
        new Case(
            "record of null",
            () ->
                new Generic<>(null, 5)
                    + ""
                    + new Generic<>(null, 5).equals(new Generic<>(null, 5))),
        new Case(
            "record that overrides",
            () -> new Overriding(3).value() + new Overriding(3).toString()),
        new Case("record of variable arguments", () -> new Arrayed(1, 2, 3).numbers().length),
        new Case(
            "sealed hierarchy",
            () ->
                Stream.of(new Leaf(3), new Node(new Leaf(1), new Leaf(2)))
                    .map(ShapeCases::total)
                    .toList()),
        new Case("enum with bodies", ShapeCases::bodies),
        new Case("enum by text", () -> Operation.valueOf(Opaque.of("MINUS")).apply(5, 3)),
        new Case("enum by a wrong text", () -> Operation.valueOf(Opaque.of("TIMES"))),
        new Case("enum by no text", () -> Operation.valueOf(Opaque.of((String) null))),
        new Case("enum's values are copies", () -> Operation.values() == Operation.values()),
        new Case("enum's interface", () -> ((IntUnaryOperator) Operation.PLUS).applyAsInt(4)),
        new Case("array is an Object", () -> arrays(new int[0]) + arrays(new String[0][0])),
        new Case("array of a supertype", ShapeCases::covariant),
        new Case("array clone is deep once", ShapeCases::clonedDeep),
        new Case(
            "hidden static methods", () -> Upper2.tell() + Lower2.tell() + new Lower2().told()),
        new Case("private methods do not override", () -> new Lower2().secretOfUpper()),
        new Case(
            "static and instance of one name",
            () -> new Named("a").name() + Named.name(new Named("b"))),
        new Case(
            "interface private methods", () -> new WithPrivate() {}.told() + WithPrivate.made()),
        new Case("object methods on an interface", () -> object(() -> {})),
        new Case("cast of an intersection", ShapeCases::castIntersection),
        new Case(
            "instanceof of a generic",
            () -> (Opaque.of((Object) List.of(1)) instanceof List<?> l) && l.size() == 1));
  }

  private record Weighed(int weight) implements Comparable<Weighed> {
    @Override
    public int compareTo(Weighed other) {
      return Integer.compare(weight, other.weight);
    }
  }

  private interface Copying {
    Object copy();
  }

  private static final class Copied implements Copying {
    @Override
    public Copied copy() {
      return this;
    }
  }

  private interface Naming {
    default String name() {
      return "interface";
    }
  }

  private interface OtherNaming {
    default String name() {
      return "other";
    }
  }

  private static class NamedBase {
    public String name() {
      return "class";
    }
  }

  private static final class Both extends NamedBase implements Naming {}

  private static final class Chooses implements Naming, OtherNaming {
    @Override
    public String name() {
      return Naming.super.name() + OtherNaming.super.name();
    }
  }

  private abstract static class Leaves implements Naming {}

  private static <T extends Comparable<? super T>> T most(List<? extends T> all) {
    T most = all.get(0);
    for (T each : all) {
      most = each.compareTo(most) > 0 ? each : most;
    }
    return most;
  }

  private static String polluted() {
    List raw = new ArrayList<String>(List.of("a"));
    raw.add(5);
    List<String> texts = raw;
    Object fine = texts.get(1);
    try {
      String text = texts.get(1);
      return "no failure" + text;
    } catch (ClassCastException e) {
      return "fails at the use " + fine;
    }
  }

  private static String genericArray() {
    List<String>[] lists = new List[2];
    lists[0] = List.of("a");
    Object[] objects = lists;
    objects[1] = List.of(5);
    return lists[0].get(0) + lists[1].size();
  }

  private record Numbers(double d, float f, long l, char c, boolean b) {}

  private static String recordNumbers() {
    var nan = new Numbers(Double.NaN, Float.NaN, 1, 'c', true);
    var zero = new Numbers(0.0, 0f, 1, 'c', true);
    var minus = new Numbers(-0.0, 0f, 1, 'c', true);
    return nan.equals(new Numbers(Double.NaN, Float.NaN, 1, 'c', true))
        + ""
        + zero.equals(minus)
        + nan;
  }

  private record Arrayed(int... numbers) {}

  private record Generic<T>(T value, int number) {}

  private record Overriding(int value) {
    @Override
    public int value() {
      return value * 2;
    }

    @Override
    public String toString() {
      return "overriding " + value;
    }
  }

  private sealed interface Tree permits Leaf, Node {}

  private record Leaf(int value) implements Tree {}

  private record Node(Tree left, Tree right) implements Tree {}

  private static int total(Tree tree) {
    if (tree instanceof Leaf leaf) {
      return leaf.value();
    }
    return tree instanceof Node node ? total(node.left()) + total(node.right()) : 0;
  }

  private enum Operation implements IntUnaryOperator {
    PLUS {
      @Override
      int apply(int a, int b) {
        return a + b;
      }
    },
    MINUS {
      @Override
      int apply(int a, int b) {
        return a - b;
      }

      @Override
      public int applyAsInt(int i) {
        return -i;
      }
    };

    abstract int apply(int a, int b);

    @Override
    public int applyAsInt(int i) {
      return i;
    }
  }

  private static String bodies() {
    var text = new StringBuilder();
    for (Operation each : Operation.values()) {
      text.append(each).append(each.apply(5, 3)).append(each.applyAsInt(2));
      text.append(each.getDeclaringClass() == Operation.class).append(each.ordinal());
    }
    return text.toString();
  }

  private static String arrays(Object array) {
    return (array instanceof Object[])
        + ""
        + (array instanceof Cloneable)
        + (array instanceof int[]);
  }

  private static String covariant() {
    Number[] numbers = new Integer[1];
    numbers[0] = 5;
    try {
      numbers[0] = Opaque.of((Number) 1.5);
    } catch (ArrayStoreException e) {
      return "refused, " + numbers[0];
    }
    return "stored";
  }

  private static String clonedDeep() {
    int[][] array = {{1}, {2}};
    int[][] clone = array.clone();
    clone[0][0] = 9;
    clone[1] = new int[] {8};
    return Arrays.deepToString(array);
  }

  private static class Upper2 {
    static String tell() {
      return "upper ";
    }

    String told() {
      return tell();
    }

    private String secret() {
      return "upper's";
    }

    String secretOfUpper() {
      return secret();
    }
  }

  private static final class Lower2 extends Upper2 {
    static String tell() {
      return "lower ";
    }

    private String secret() {
      return "lower's";
    }
  }

  private record Named(String name) {
    static String name(Named of) {
      return "static " + of.name;
    }
  }

  private interface WithPrivate {
    private String secret() {
      return "private" + shared();
    }

    private static String shared() {
      return "shared";
    }

    default String told() {
      return secret();
    }

    static String made() {
      return shared();
    }
  }

  private static boolean object(Runnable runnable) {
    return runnable.equals(runnable)
        && runnable.hashCode() == runnable.hashCode()
        && runnable.toString() != null;
  }

  private static <T extends Comparable<T> & Serializable> boolean greater(T one, T other) {
    return one.compareTo(other) > 0;
  }

  private static String castIntersection() {
    return greater("b", "a") + "" + greater(1, 2);
  }
}
