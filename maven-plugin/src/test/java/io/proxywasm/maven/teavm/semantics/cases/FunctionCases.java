package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** {@code java.util.function}. */
@SuppressWarnings({"UnnecessaryLambda", "UnnecessaryMethodReference"}) // lambdas are the point
final class FunctionCases {
  private FunctionCases() {}

  static List<Case> all() {
    return Stream.of(objects(), others(), ints(), longs(), doubles())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> objects() {
    Predicate<String> empty = String::isEmpty;
    BiPredicate<String, Integer> longer = (text, length) -> text.length() > length;
    Function<String, Integer> length = String::length;
    BiFunction<String, String, String> both = String::concat;
    Consumer<Object> nothing = value -> {};
    BiConsumer<Object, Object> nothingOfTwo = (a, b) -> {};
    return List.of(
        new Case(
            "Predicate",
            () ->
                Each.of(
                    List.of("", "a", "ab"),
                    v ->
                        ""
                            + empty.test(v)
                            + empty.negate().test(v)
                            + empty.negate().and(w -> w.length() < 2).test(v)
                            + empty.or(w -> w.length() > 1).test(v)
                            + Predicate.not(empty).test(v)
                            + Predicate.isEqual("a").test(v)
                            + Predicate.isEqual(null).test(v))),
        new Case("Predicate.isEqual null", () -> Predicate.isEqual(null).test(null)),
        new Case("Predicate.isEqual of null", () -> Predicate.isEqual("a").test(null)),
        new Case("Predicate.and null", () -> empty.and(null)),
        new Case("Predicate.or null", () -> empty.or(null)),
        new Case("Predicate.not null", () -> Predicate.not(null)),
        new Case(
            "and asks the second only then", () -> empty.and(v -> v.charAt(5) == 'x').test("a")),
        new Case("and asks the second", () -> empty.and(v -> 5 / v.length() == 1).test("")),
        new Case(
            "BiPredicate",
            () ->
                ""
                    + longer.test("abc", 2)
                    + longer.negate().test("abc", 2)
                    + longer.and((t, n) -> n > 2).test("abc", 2)
                    + longer.or((t, n) -> n > 2).test("abc", 3)),
        new Case("BiPredicate.and null", () -> longer.and(null)),
        new Case("BiPredicate.or null", () -> longer.or(null)),
        new Case(
            "Function",
            () ->
                length.andThen(n -> n + 1).apply("abc")
                    + " "
                    + length.compose((Object o) -> o + "!").apply(1)
                    + " "
                    + Function.identity().apply(null)),
        new Case("Function.andThen null", () -> length.andThen(null)),
        new Case("Function.compose null", () -> length.compose(null)),
        new Case("BiFunction", () -> both.andThen(String::length).apply("a", "bc")),
        new Case("BiFunction.andThen null", () -> both.andThen(null)),
        new Case(
            "Consumer",
            () -> {
              var seen = new ArrayList<Object>();
              Consumer<Object> add = seen::add;
              add.andThen(v -> seen.add(v + "!")).accept("a");
              return seen;
            }),
        new Case("Consumer.andThen null", () -> nothing.andThen(null)),
        new Case(
            "BiConsumer",
            () -> {
              var seen = new ArrayList<Object>();
              BiConsumer<Object, Object> add = (a, b) -> seen.add(a);
              add.andThen((a, b) -> seen.add(b)).accept("a", null);
              return seen;
            }),
        new Case("BiConsumer.andThen null", () -> nothingOfTwo.andThen(null)));
  }

  private static List<Case> others() {
    return List.of(
        new Case(
            "BinaryOperator.minBy",
            () -> BinaryOperator.minBy(Comparator.comparing(String::length)).apply("a", "b")),
        new Case(
            "BinaryOperator.maxBy",
            () -> BinaryOperator.maxBy(Comparator.comparing(String::length)).apply("a", "b")),
        new Case("BinaryOperator.minBy null", () -> BinaryOperator.minBy(null)),
        new Case("BinaryOperator.maxBy null", () -> BinaryOperator.maxBy(null)),
        new Case("UnaryOperator.identity", () -> UnaryOperator.<String>identity().apply("a")),
        new Case(
            "suppliers",
            () -> {
              Supplier<String> supplier = () -> "s";
              BooleanSupplier yes = () -> true;
              return supplier.get() + yes.getAsBoolean();
            }),
        new Case(
            "conversions",
            () -> {
              IntToLongFunction il = i -> i * (1L << 32);
              IntToDoubleFunction id = i -> i / 2.0;
              LongToIntFunction li = l -> (int) l;
              LongToDoubleFunction ld = l -> l;
              DoubleToIntFunction di = d -> (int) d;
              DoubleToLongFunction dl = d -> (long) d;
              return il.applyAsLong(3)
                  + " "
                  + id.applyAsDouble(3)
                  + " "
                  + li.applyAsInt(1L << 31)
                  + " "
                  + ld.applyAsDouble(Long.MAX_VALUE)
                  + " "
                  + di.applyAsInt(1e20)
                  + " "
                  + dl.applyAsLong(Double.NaN);
            }));
  }

  private static List<Case> ints() {
    IntPredicate small = value -> value < 3;
    IntUnaryOperator twice = value -> value * 2;
    IntUnaryOperator more = value -> value + 1;
    IntConsumer nothing = value -> {};
    return List.of(
        new Case(
            "IntPredicate",
            () ->
                Each.of(
                    List.of(3, -4, 7),
                    v ->
                        ""
                            + small.test(v)
                            + small.negate().test(v)
                            + small.and(w -> w > 0).test(v)
                            + small.or(w -> w > 3).test(v))),
        new Case("IntPredicate.and null", () -> small.and(null)),
        new Case("IntPredicate.or null", () -> small.or(null)),
        new Case(
            "IntUnaryOperator",
            () ->
                twice.andThen(more).applyAsInt(3)
                    + " "
                    + twice.compose(more).applyAsInt(3)
                    + " "
                    + IntUnaryOperator.identity().applyAsInt(-4)),
        new Case("IntUnaryOperator.andThen null", () -> twice.andThen(null)),
        new Case("IntUnaryOperator.compose null", () -> twice.compose(null)),
        new Case(
            "IntConsumer",
            () -> {
              var seen = new ArrayList<Object>();
              IntConsumer add = seen::add;
              add.andThen(v -> seen.add(-v)).accept(3);
              return seen;
            }),
        new Case(
            "IntConsumer stops at a failure",
            () -> {
              var seen = new ArrayList<Object>();
              IntConsumer add = seen::add;
              IntConsumer fail =
                  v -> {
                    throw new IllegalStateException("at " + v);
                  };
              try {
                add.andThen(fail).andThen(add).accept(3);
              } catch (IllegalStateException e) {
                seen.add(e.getMessage());
              }
              return seen;
            }),
        new Case("IntConsumer.andThen null", () -> nothing.andThen(null)),
        new Case(
            "functions of int",
            () -> {
              IntBinaryOperator minus = (x, y) -> x - y;
              IntFunction<String> text = v -> "<" + v + ">";
              IntSupplier some = () -> -4;
              ToIntFunction<String> length = String::length;
              ToIntBiFunction<String, String> both = (x, y) -> x.length() + y.length();
              var seen = new ArrayList<Object>();
              ObjIntConsumer<String> pair = (x, v) -> seen.add(x + v);
              pair.accept("p", 3);
              return minus.applyAsInt(3, -4)
                  + text.apply(3)
                  + some.getAsInt()
                  + length.applyAsInt("four")
                  + both.applyAsInt("a", "bc")
                  + seen;
            }));
  }

  private static List<Case> longs() {
    LongPredicate small = value -> value < 3;
    LongUnaryOperator twice = value -> value * 2;
    LongUnaryOperator more = value -> value + 1;
    LongConsumer nothing = value -> {};
    return List.of(
        new Case(
            "LongPredicate",
            () ->
                Each.of(
                    List.of(3L, -4L, 7L),
                    v ->
                        ""
                            + small.test(v)
                            + small.negate().test(v)
                            + small.and(w -> w > 0).test(v)
                            + small.or(w -> w > 3).test(v))),
        new Case("LongPredicate.and null", () -> small.and(null)),
        new Case("LongPredicate.or null", () -> small.or(null)),
        new Case(
            "LongUnaryOperator",
            () ->
                twice.andThen(more).applyAsLong(3L)
                    + " "
                    + twice.compose(more).applyAsLong(3L)
                    + " "
                    + LongUnaryOperator.identity().applyAsLong(-4L)),
        new Case("LongUnaryOperator.andThen null", () -> twice.andThen(null)),
        new Case("LongUnaryOperator.compose null", () -> twice.compose(null)),
        new Case(
            "LongConsumer",
            () -> {
              var seen = new ArrayList<Object>();
              LongConsumer add = seen::add;
              add.andThen(v -> seen.add(-v)).accept(3L);
              return seen;
            }),
        new Case(
            "LongConsumer stops at a failure",
            () -> {
              var seen = new ArrayList<Object>();
              LongConsumer add = seen::add;
              LongConsumer fail =
                  v -> {
                    throw new IllegalStateException("at " + v);
                  };
              try {
                add.andThen(fail).andThen(add).accept(3L);
              } catch (IllegalStateException e) {
                seen.add(e.getMessage());
              }
              return seen;
            }),
        new Case("LongConsumer.andThen null", () -> nothing.andThen(null)),
        new Case(
            "functions of long",
            () -> {
              LongBinaryOperator minus = (x, y) -> x - y;
              LongFunction<String> text = v -> "<" + v + ">";
              LongSupplier some = () -> -4L;
              ToLongFunction<String> length = String::length;
              ToLongBiFunction<String, String> both = (x, y) -> x.length() + y.length();
              var seen = new ArrayList<Object>();
              ObjLongConsumer<String> pair = (x, v) -> seen.add(x + v);
              pair.accept("p", 3L);
              return minus.applyAsLong(3L, -4L)
                  + text.apply(3L)
                  + some.getAsLong()
                  + length.applyAsLong("four")
                  + both.applyAsLong("a", "bc")
                  + seen;
            }));
  }

  private static List<Case> doubles() {
    DoublePredicate small = value -> value < 3;
    DoubleUnaryOperator twice = value -> value * 2;
    DoubleUnaryOperator more = value -> value + 1;
    DoubleConsumer nothing = value -> {};
    return List.of(
        new Case(
            "DoublePredicate",
            () ->
                Each.of(
                    List.of(3.5, -0.0, Double.NaN),
                    v ->
                        ""
                            + small.test(v)
                            + small.negate().test(v)
                            + small.and(w -> w > 0).test(v)
                            + small.or(w -> w > 3).test(v))),
        new Case("DoublePredicate.and null", () -> small.and(null)),
        new Case("DoublePredicate.or null", () -> small.or(null)),
        new Case(
            "DoubleUnaryOperator",
            () ->
                twice.andThen(more).applyAsDouble(3.5)
                    + " "
                    + twice.compose(more).applyAsDouble(3.5)
                    + " "
                    + DoubleUnaryOperator.identity().applyAsDouble(-0.0)),
        new Case("DoubleUnaryOperator.andThen null", () -> twice.andThen(null)),
        new Case("DoubleUnaryOperator.compose null", () -> twice.compose(null)),
        new Case(
            "DoubleConsumer",
            () -> {
              var seen = new ArrayList<Object>();
              DoubleConsumer add = seen::add;
              add.andThen(v -> seen.add(-v)).accept(3.5);
              return seen;
            }),
        new Case(
            "DoubleConsumer stops at a failure",
            () -> {
              var seen = new ArrayList<Object>();
              DoubleConsumer add = seen::add;
              DoubleConsumer fail =
                  v -> {
                    throw new IllegalStateException("at " + v);
                  };
              try {
                add.andThen(fail).andThen(add).accept(3.5);
              } catch (IllegalStateException e) {
                seen.add(e.getMessage());
              }
              return seen;
            }),
        new Case("DoubleConsumer.andThen null", () -> nothing.andThen(null)),
        new Case(
            "functions of double",
            () -> {
              DoubleBinaryOperator minus = (x, y) -> x - y;
              DoubleFunction<String> text = v -> "<" + v + ">";
              DoubleSupplier some = () -> -0.0;
              ToDoubleFunction<String> length = String::length;
              ToDoubleBiFunction<String, String> both = (x, y) -> x.length() + y.length();
              var seen = new ArrayList<Object>();
              ObjDoubleConsumer<String> pair = (x, v) -> seen.add(x + v);
              pair.accept("p", 3.5);
              return minus.applyAsDouble(3.5, -0.0)
                  + text.apply(3.5)
                  + some.getAsDouble()
                  + length.applyAsDouble("four")
                  + both.applyAsDouble("a", "bc")
                  + seen;
            }));
  }
}
