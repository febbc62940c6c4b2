package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** {@code Optional} and its primitive kin. */
@SuppressWarnings({
  "OptionalEquality",
  "EqualsIncompatibleType",
  "EqualsNull",
  "IdentityBinaryExpression",
  "ReferenceEquality",
  "DangerousLiteralNull",
  "NullArgumentForNonNullParameter"
}) // just that is asked
final class OptionalCases {
  private static final List<Optional<String>> ALL =
      List.of(Optional.empty(), Optional.of(""), Optional.of("a"), Optional.ofNullable(null));

  private OptionalCases() {}

  static List<Case> all() {
    return Stream.of(objects(), ints(), longs(), doubles()).flatMap(List::stream).toList();
  }

  private static <T> Case row(String name, List<T> inputs, Each.Trial<T> trial) {
    return new Case(name, () -> Each.of(inputs, trial));
  }

  private static List<Object> seen(Consumer<List<Object>> action) {
    var seen = new ArrayList<Object>();
    action.accept(seen);
    return seen;
  }

  private static List<Case> objects() {
    return List.of(
        row("Optional", ALL, o -> o + " " + o.isPresent() + o.isEmpty() + " " + o.hashCode()),
        row("Optional.get", ALL, Optional::get),
        row("Optional.orElse", ALL, o -> o.orElse("x")),
        row("Optional.orElse null", ALL, o -> o.orElse(null)),
        row("Optional.orElseGet", ALL, o -> o.orElseGet(() -> "x")),
        row("Optional.orElseGet null", ALL, o -> o.orElseGet(null)),
        row("Optional.orElseThrow", ALL, Optional::orElseThrow),
        row(
            "Optional.orElseThrow of",
            ALL,
            o -> o.orElseThrow(() -> new NoSuchElementException("x"))),
        row("Optional.orElseThrow null", ALL, o -> o.orElseThrow(null)),
        row("Optional.map", ALL, o -> o.map(String::length)),
        row("Optional.map to null", ALL, o -> o.map(v -> null)),
        row("Optional.map null", ALL, o -> o.map(null)),
        row("Optional.flatMap", ALL, o -> o.flatMap(v -> Optional.of(v + "!"))),
        row("Optional.flatMap to null", ALL, o -> o.flatMap(v -> null)),
        row("Optional.flatMap null", ALL, o -> o.flatMap(null)),
        row("Optional.filter", ALL, o -> o.filter(String::isEmpty)),
        row("Optional.filter null", ALL, o -> o.filter(null)),
        row("Optional.or", ALL, o -> o.or(() -> Optional.of("x"))),
        row("Optional.or gives null", ALL, o -> o.or(() -> null)),
        row("Optional.or null", ALL, o -> o.or(null)),
        row("Optional.stream", ALL, o -> o.stream().toList()),
        row("Optional.ifPresent", ALL, o -> seen(s -> o.ifPresent(s::add))),
        row("Optional.ifPresent null", ALL, o -> seen(s -> o.ifPresent(null))),
        row(
            "Optional.ifPresentOrElse",
            ALL,
            o -> seen(s -> o.ifPresentOrElse(s::add, () -> s.add("none")))),
        row("Optional.ifPresentOrElse null", ALL, o -> seen(s -> o.ifPresentOrElse(null, null))),
        row("Optional.equals", ALL, o -> Each.of(ALL, o::equals) + o.equals(null)),
        new Case(
            "Optional.equals of another kind",
            () -> Optional.of(1).equals((Object) OptionalInt.of(1))),
        new Case("Optional of Optional", () -> Optional.of(Optional.empty())),
        new Case("Optional.of null", () -> Optional.of(null)),
        new Case("Optional.empty is one", () -> Optional.empty() == Optional.ofNullable(null)));
  }

  private static List<Case> ints() {
    var all =
        List.of(OptionalInt.empty(), OptionalInt.of(3), OptionalInt.of(-4), OptionalInt.of(7));
    return List.of(
        row("OptionalInt", all, o -> o + " " + o.isPresent() + o.isEmpty() + " " + o.hashCode()),
        row("OptionalInt.getAsInt", all, OptionalInt::getAsInt),
        row("OptionalInt.orElse", all, o -> o.orElse(9)),
        row("OptionalInt.orElseGet", all, o -> o.orElseGet(() -> 9)),
        row("OptionalInt.orElseGet null", all, o -> o.orElseGet(null)),
        row("OptionalInt.orElseThrow", all, OptionalInt::orElseThrow),
        row(
            "OptionalInt.orElseThrow of",
            all,
            o -> o.orElseThrow(() -> new IllegalStateException("x"))),
        row("OptionalInt.orElseThrow null", all, o -> o.orElseThrow(null)),
        row("OptionalInt.stream", all, o -> o.stream().boxed().toList()),
        row("OptionalInt.ifPresent", all, o -> seen(s -> o.ifPresent(s::add))),
        row("OptionalInt.ifPresent null", all, o -> seen(s -> o.ifPresent(null))),
        row(
            "OptionalInt.ifPresentOrElse",
            all,
            o -> seen(s -> o.ifPresentOrElse(s::add, () -> s.add("none")))),
        row(
            "OptionalInt.equals",
            all,
            o -> Each.of(all, o::equals) + o.equals(null) + o.equals((Object) "")),
        new Case("OptionalInt.empty is one", () -> OptionalInt.empty() == OptionalInt.empty()));
  }

  private static List<Case> longs() {
    var all =
        List.of(
            OptionalLong.empty(), OptionalLong.of(3L), OptionalLong.of(-4L), OptionalLong.of(7L));
    return List.of(
        row("OptionalLong", all, o -> o + " " + o.isPresent() + o.isEmpty() + " " + o.hashCode()),
        row("OptionalLong.getAsLong", all, OptionalLong::getAsLong),
        row("OptionalLong.orElse", all, o -> o.orElse(9)),
        row("OptionalLong.orElseGet", all, o -> o.orElseGet(() -> 9)),
        row("OptionalLong.orElseGet null", all, o -> o.orElseGet(null)),
        row("OptionalLong.orElseThrow", all, OptionalLong::orElseThrow),
        row(
            "OptionalLong.orElseThrow of",
            all,
            o -> o.orElseThrow(() -> new IllegalStateException("x"))),
        row("OptionalLong.orElseThrow null", all, o -> o.orElseThrow(null)),
        row("OptionalLong.stream", all, o -> o.stream().boxed().toList()),
        row("OptionalLong.ifPresent", all, o -> seen(s -> o.ifPresent(s::add))),
        row("OptionalLong.ifPresent null", all, o -> seen(s -> o.ifPresent(null))),
        row(
            "OptionalLong.ifPresentOrElse",
            all,
            o -> seen(s -> o.ifPresentOrElse(s::add, () -> s.add("none")))),
        row(
            "OptionalLong.equals",
            all,
            o -> Each.of(all, o::equals) + o.equals(null) + o.equals((Object) "")),
        new Case("OptionalLong.empty is one", () -> OptionalLong.empty() == OptionalLong.empty()));
  }

  private static List<Case> doubles() {
    var all =
        List.of(
            OptionalDouble.empty(),
            OptionalDouble.of(3.5),
            OptionalDouble.of(-0.0),
            OptionalDouble.of(Double.NaN));
    return List.of(
        row("OptionalDouble", all, o -> o + " " + o.isPresent() + o.isEmpty() + " " + o.hashCode()),
        row("OptionalDouble.getAsDouble", all, OptionalDouble::getAsDouble),
        row("OptionalDouble.orElse", all, o -> o.orElse(9)),
        row("OptionalDouble.orElseGet", all, o -> o.orElseGet(() -> 9)),
        row("OptionalDouble.orElseGet null", all, o -> o.orElseGet(null)),
        row("OptionalDouble.orElseThrow", all, OptionalDouble::orElseThrow),
        row(
            "OptionalDouble.orElseThrow of",
            all,
            o -> o.orElseThrow(() -> new IllegalStateException("x"))),
        row("OptionalDouble.orElseThrow null", all, o -> o.orElseThrow(null)),
        row("OptionalDouble.stream", all, o -> o.stream().boxed().toList()),
        row("OptionalDouble.ifPresent", all, o -> seen(s -> o.ifPresent(s::add))),
        row("OptionalDouble.ifPresent null", all, o -> seen(s -> o.ifPresent(null))),
        row(
            "OptionalDouble.ifPresentOrElse",
            all,
            o -> seen(s -> o.ifPresentOrElse(s::add, () -> s.add("none")))),
        row(
            "OptionalDouble.equals",
            all,
            o -> Each.of(all, o::equals) + o.equals(null) + o.equals((Object) "")),
        new Case(
            "OptionalDouble.empty is one", () -> OptionalDouble.empty() == OptionalDouble.empty()));
  }
}
