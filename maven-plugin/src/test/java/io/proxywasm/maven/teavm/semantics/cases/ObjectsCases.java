package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Checks and comparators. */
@SuppressWarnings({"ReturnValueIgnored", "CheckReturnValue"}) // cases of wrong arguments
final class ObjectsCases {
  private static final List<String> TEXTS = List.of("b", "", "abc", "ab", "B", "a");

  private ObjectsCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    checks(cases);
    nulls(cases);
    comparators(cases);
    return cases;
  }

  private static void checks(List<Case> cases) {
    var numbers = List.of(-1, 0, 3, 5, 6, Integer.MAX_VALUE, Integer.MIN_VALUE);
    for (int n : numbers) {
      cases.add(new Case("checkIndex " + n, () -> Objects.checkIndex(n, 5)));
      cases.add(new Case("checkIndex in " + n, () -> Objects.checkIndex(0, n)));
      cases.add(new Case("checkIndex long " + n, () -> Objects.checkIndex((long) n, 5L)));
      cases.add(
          Each.row(
              "checkFromToIndex", n, numbers, (from, to) -> Objects.checkFromToIndex(from, to, 5)));
      cases.add(
          Each.row(
              "checkFromIndexSize",
              n,
              numbers,
              (from, size) -> Objects.checkFromIndexSize(from, size, 5)));
      cases.add(
          Each.row(
              "long checkFromToIndex",
              n,
              numbers,
              (from, to) -> Objects.checkFromToIndex((long) from, (long) to, 5L)));
      cases.add(
          Each.row(
              "long checkFromIndexSize",
              n,
              numbers,
              (from, size) -> Objects.checkFromIndexSize((long) from, (long) size, 5L)));
    }
  }

  private static void nulls(List<Case> cases) {
    var values = Arrays.asList(null, "a", 1);
    cases.addAll(
        Inputs.each(
            "isNull", values, value -> Objects.isNull(value) + "" + Objects.nonNull(value)));
    cases.addAll(
        Inputs.each(
            "hash", values, value -> Objects.hashCode(value) + " " + Objects.hash(value, "b")));
    cases.addAll(
        Inputs.each(
            "toString",
            values,
            value ->
                Objects.toString(value)
                    + Objects.toString(value, "none")
                    + Objects.toString(value, null)));
    cases.addAll(
        Inputs.each(
            "equals",
            values,
            value ->
                Objects.equals(value, "a")
                    + ""
                    + Objects.equals(value, null)
                    + Objects.deepEquals(value, "a")));
    cases.addAll(Inputs.each("requireNonNull", values, value -> Objects.requireNonNull(value)));
    cases.addAll(
        Inputs.each(
            "requireNonNull told",
            values,
            value -> told(() -> Objects.requireNonNull(value, "no value"))));
    cases.addAll(
        Inputs.each(
            "requireNonNull made",
            values,
            value -> told(() -> Objects.requireNonNull(value, () -> "made"))));
    cases.addAll(
        Inputs.each(
            "requireNonNullElse", values, value -> Objects.requireNonNullElse(value, "else")));
    cases.addAll(
        Inputs.each(
            "requireNonNullElse null",
            values,
            value -> told(() -> Objects.requireNonNullElse(value, null))));
    cases.addAll(
        Inputs.each(
            "requireNonNullElseGet",
            values,
            value -> Objects.requireNonNullElseGet(value, () -> "else")));
    cases.addAll(
        Inputs.each(
            "requireNonNullElseGet null",
            values,
            value -> told(() -> Objects.requireNonNullElseGet(value, () -> null))));
    cases.addAll(
        Inputs.each(
            "requireNonNullElseGet none",
            values,
            value -> told(() -> Objects.requireNonNullElseGet(value, null))));
    cases.add(new Case("hash of none", () -> Objects.hash()));
    cases.add(new Case("hash of nulls", () -> Objects.hash(null, null)));
    cases.add(
        new Case(
            "compare",
            () ->
                Objects.compare("a", "b", Comparator.naturalOrder())
                    + " "
                    + Objects.compare(null, null, null)));
    cases.add(new Case("compare by null", () -> Objects.compare("a", "b", null)));
  }

  private interface Action {
    Object run();
  }

  /** Tells the message too, which other cases do not for this exception. */
  private static Object told(Action action) {
    try {
      return action.run();
    } catch (NullPointerException e) {
      return "NPE " + e.getMessage();
    }
  }

  private static void comparators(List<Case> cases) {
    var matrix = new Matrix<Comparator<String>>();
    matrix
        .on("naturalOrder", Comparator::naturalOrder)
        .on("reverseOrder", Comparator::reverseOrder)
        .on("reversed natural", () -> Comparator.<String>naturalOrder().reversed())
        .on("reversed reverse", () -> Comparator.<String>reverseOrder().reversed())
        .on("case insensitive", () -> String.CASE_INSENSITIVE_ORDER)
        .on("case insensitive reversed", String.CASE_INSENSITIVE_ORDER::reversed)
        .on("comparing", () -> Comparator.comparing(String::length))
        .on("comparing by", () -> Comparator.comparing(String::length, Comparator.reverseOrder()))
        .on("comparingInt", () -> Comparator.comparingInt(String::length))
        .on("comparingLong", () -> Comparator.comparingLong(text -> -text.length()))
        .on(
            "comparingDouble",
            () -> Comparator.comparingDouble(text -> text.isEmpty() ? Double.NaN : -0d))
        .on(
            "thenComparing",
            () -> Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
        .on(
            "thenComparing key",
            () -> Comparator.comparing(String::length).thenComparing(text -> text))
        .on(
            "thenComparing key by",
            () ->
                Comparator.comparing(String::length)
                    .thenComparing(text -> text, Comparator.reverseOrder()))
        .on(
            "thenComparingInt",
            () -> Comparator.comparing(String::length).thenComparingInt(text -> -text.hashCode()))
        .on(
            "thenComparingLong",
            () -> Comparator.comparing(String::length).thenComparingLong(String::hashCode))
        .on(
            "thenComparingDouble",
            () -> Comparator.comparing(String::length).thenComparingDouble(String::hashCode))
        .on("nullsFirst", () -> Comparator.nullsFirst(Comparator.naturalOrder()))
        .on("nullsLast", () -> Comparator.nullsLast(Comparator.reverseOrder()))
        .on("nullsFirst of all", () -> Comparator.nullsFirst(null))
        .on("nullsLast of all", () -> Comparator.nullsLast(null))
        .on(
            "nullsFirst reversed",
            () -> Comparator.nullsFirst(Comparator.<String>naturalOrder()).reversed())
        .on(
            "nullsLast then",
            () ->
                Comparator.nullsLast(Comparator.comparing(String::length))
                    .thenComparing(Comparator.naturalOrder()))
        .on(
            "nullsFirst of all then",
            () -> Comparator.<String>nullsFirst(null).thenComparing(Comparator.naturalOrder()));
    matrix
        .run("sorts", order -> TEXTS.stream().sorted(order).toList())
        .run(
            "compares",
            order -> Each.of(TEXTS, a -> Each.of(TEXTS, b -> Integer.signum(order.compare(a, b)))))
        .run("left null", order -> order.compare(null, "a"))
        .run("right null", order -> order.compare("a", null))
        .run("both null", order -> order.compare(null, null))
        .run("then null", order -> order.thenComparing((Comparator<String>) null))
        .run("then null int", order -> order.thenComparingInt(null));
    cases.addAll(matrix.cases());
    cases.add(new Case("comparing null", () -> Comparator.comparing(null)));
    cases.add(new Case("comparing by null", () -> Comparator.comparing(String::length, null)));
    cases.add(new Case("comparingInt null", () -> Comparator.comparingInt(null)));
    cases.add(new Case("comparingLong null", () -> Comparator.comparingLong(null)));
    cases.add(new Case("comparingDouble null", () -> Comparator.comparingDouble(null)));
  }
}
