package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** {@link Stream}: operations, their laziness, the order of side effects, and misuse. */
@SuppressWarnings({
  "ReturnValueIgnored",
  "ModifySourceCollectionInStream",
  "UnnecessaryMethodReference"
}) // misuse is the point
final class StreamPipelineCases {
  private static final List<String> WORDS = List.of("b", "aa", "c", "aa", "ddd", "");

  private StreamPipelineCases() {}

  /** Appends what a pipeline does, in order. */
  private static final class Trace {
    private final StringBuilder text = new StringBuilder();

    <T> T see(String name, T value) {
      text.append(name).append(value).append(' ');
      return value;
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private interface Traced {
    Object run(Trace trace);
  }

  private static Case traced(String name, Traced body) {
    return new Case(
        name,
        () -> {
          var trace = new Trace();
          try {
            return body.run(trace) + " after " + trace;
          } catch (RuntimeException e) {
            return Exceptions.describe(e) + " after " + trace;
          }
        });
  }

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(sources());
    cases.addAll(intermediate());
    cases.addAll(terminal());
    cases.addAll(order());
    cases.addAll(misuse());
    cases.addAll(closing());
    return cases;
  }

  private static List<Case> sources() {
    return List.of(
        new Case("of nothing", () -> Stream.of().toList()),
        new Case("of one", () -> Stream.of("a").toList()),
        new Case("of null", () -> Stream.of((Object) null).toList()),
        new Case("of array", () -> Stream.of("a", null, "b").toList()),
        new Case("of null array", () -> Stream.of(Opaque.of((Object[]) null))),
        new Case(
            "ofNullable",
            () -> Stream.ofNullable("a").toList() + "" + Stream.ofNullable(null).toList()),
        new Case("empty", () -> Stream.empty().findFirst()),
        new Case("builder", () -> Stream.builder().add("a").add("b").build().toList()),
        new Case(
            "builder accepts",
            () -> {
              var b = Stream.<String>builder();
              b.accept("x");
              return b.build().count();
            }),
        new Case(
            "builder after build",
            () -> {
              var b = Stream.<String>builder();
              b.build();
              return b.add("x");
            }),
        new Case(
            "builder built twice",
            () -> {
              var b = Stream.<String>builder();
              b.build();
              return b.build();
            }),
        new Case("iterate", () -> Stream.iterate(1, x -> x * 2).limit(10).toList()),
        new Case("iterate while", () -> Stream.iterate(1, x -> x < 100, x -> x * 3).toList()),
        new Case("iterate while never", () -> Stream.iterate(1, x -> x < 0, x -> x * 3).toList()),
        traced(
            "iterate asks once",
            t -> Stream.iterate(1, x -> t.see("next", x + 1)).limit(3).toList()),
        traced("generate", t -> Stream.generate(() -> t.see("g", 1)).limit(3).toList()),
        new Case("concat", () -> Stream.concat(Stream.of(1, 2), Stream.of(3)).toList()),
        new Case("concat of empty", () -> Stream.concat(Stream.empty(), Stream.of(3)).toList()),
        new Case(
            "concat limited",
            () -> Stream.concat(Stream.of(1, 2), Stream.iterate(3, x -> x + 1)).limit(4).toList()),
        new Case("concat null", () -> Stream.concat(Stream.of(1), null)),
        new Case("list stream", () -> WORDS.stream().toList()),
        new Case("set stream", () -> new TreeSet<>(Set.of(3, 1, 2)).stream().toList()),
        new Case("array stream", () -> Arrays.stream(new String[] {"a", "b", "c"}, 1, 3).toList()),
        new Case("array stream beyond", () -> Arrays.stream(new String[] {"a"}, 0, 2).toList()),
        new Case(
            "optional stream",
            () -> Optional.of(1).stream().toList() + "" + Optional.empty().stream().toList()),
        new Case(
            "of a spliterator", () -> StreamSupport.stream(WORDS.spliterator(), false).toList()),
        new Case(
            "of a spliterator's supplier",
            () -> StreamSupport.stream(WORDS::spliterator, 0, false).toList()),
        new Case(
            "of an iterable",
            () -> {
              Iterable<String> i = WORDS::iterator;
              return StreamSupport.stream(i.spliterator(), false).toList();
            }),
        new Case("chars", () -> "aß\uD83D\uDE00".chars().boxed().toList()),
        new Case("codePoints", () -> "aß\uD83D\uDE00\uD83D".codePoints().boxed().toList()),
        new Case(
            "late binding",
            () -> {
              var l = new ArrayList<>(List.of(1, 2));
              var s = l.stream();
              l.add(3);
              return s.toList();
            }),
        new Case(
            "parallel in order",
            () ->
                Stream.of(1, 2, 3)
                    .parallel()
                    .map(x -> x + 1)
                    .collect(java.util.stream.Collectors.toList())));
  }

  private static List<Case> intermediate() {
    return List.of(
        new Case("filter", () -> WORDS.stream().filter(w -> w.length() > 1).toList()),
        new Case("map to null", () -> WORDS.stream().map(w -> (Object) null).toList()),
        new Case("map", () -> WORDS.stream().map(String::length).toList()),
        new Case("mapToInt", () -> WORDS.stream().mapToInt(String::length).sum()),
        new Case("mapToLong", () -> WORDS.stream().mapToLong(String::length).max()),
        new Case("mapToDouble", () -> WORDS.stream().mapToDouble(String::length).average()),
        new Case("flatMap", () -> Stream.of(1, 2, 3).flatMap(x -> Stream.of(x, -x)).toList()),
        new Case(
            "flatMap to null",
            () -> Stream.of(1, 2, 3).flatMap(x -> x == 2 ? null : Stream.of(x)).toList()),
        new Case(
            "flatMap to empty", () -> Stream.of(1, 2, 3).flatMap(x -> Stream.empty()).toList()),
        new Case(
            "flatMap of infinite",
            () -> Stream.of(1).flatMap(x -> Stream.iterate(x, y -> y + 1)).limit(3).toList()),
        new Case(
            "flatMap findFirst",
            () -> Stream.of(1, 2).flatMap(x -> Stream.iterate(x, y -> y + 1)).findFirst()),
        new Case(
            "flatMap nested",
            () ->
                Stream.of(1, 2)
                    .flatMap(x -> Stream.of(3, 4).flatMap(y -> Stream.of(x * y, x + y)))
                    .toList()),
        new Case(
            "flatMapToInt",
            () -> Stream.of(1, 2).flatMapToInt(x -> IntStream.range(0, x)).boxed().toList()),
        new Case(
            "flatMapToLong",
            () -> Stream.of(1, 2).flatMapToLong(x -> IntStream.range(0, x).asLongStream()).sum()),
        new Case(
            "flatMapToDouble",
            () ->
                Stream.of(1, 2).flatMapToDouble(x -> IntStream.range(0, x).asDoubleStream()).sum()),
        new Case(
            "mapMulti",
            () ->
                Stream.of(1, 2, 3)
                    .<Integer>mapMulti(
                        (x, sink) -> {
                          for (int i = 0; i < x; i++) {
                            sink.accept(x);
                          }
                        })
                    .toList()),
        new Case(
            "mapMulti limited",
            () ->
                Stream.of(1, 2, 3)
                    .<Integer>mapMulti(
                        (x, sink) -> {
                          sink.accept(x);
                          sink.accept(-x);
                        })
                    .limit(3)
                    .toList()),
        new Case(
            "mapMultiToInt",
            () -> Stream.of("a", "bb").mapMultiToInt((x, sink) -> sink.accept(x.length())).sum()),
        new Case(
            "mapMultiToLong",
            () -> Stream.of("a", "bb").mapMultiToLong((x, sink) -> sink.accept(x.length())).sum()),
        new Case(
            "mapMultiToDouble",
            () ->
                Stream.of("a", "bb").mapMultiToDouble((x, sink) -> sink.accept(x.length())).sum()),
        new Case("distinct", () -> WORDS.stream().distinct().toList()),
        new Case("distinct with null", () -> Stream.of(null, 1, null, 1).distinct().toList()),
        new Case("sorted", () -> WORDS.stream().sorted().toList()),
        new Case(
            "sorted by",
            () -> WORDS.stream().sorted(Comparator.comparing(String::length)).toList()),
        new Case(
            "sorted reversed", () -> WORDS.stream().sorted(Comparator.reverseOrder()).toList()),
        new Case(
            "sorted is stable",
            () ->
                Stream.of("b1", "a1", "b0", "a0")
                    .sorted(Comparator.comparing(s -> s.charAt(0)))
                    .toList()),
        new Case("sorted with null", () -> Stream.of(1, null, 2).sorted().toList()),
        new Case(
            "sorted of what is no Comparable",
            () -> Stream.of(new Object(), new Object()).sorted().toList()),
        new Case(
            "peek",
            () -> {
              var seen = new ArrayList<>();
              Stream.of(1, 2).peek(seen::add).toList();
              return seen;
            }),
        new Case(
            "limit",
            () ->
                Each.of(
                    List.of(0L, 1L, 5L, 100L, Long.MAX_VALUE, 1L << 32),
                    n -> WORDS.stream().limit(n).toList())),
        new Case("limit -1", () -> WORDS.stream().limit(-1)),
        new Case(
            "skip",
            () ->
                Each.of(
                    List.of(0L, 1L, 5L, 100L, Long.MAX_VALUE, 1L << 32),
                    n -> WORDS.stream().skip(n).toList())),
        new Case("skip -1", () -> WORDS.stream().skip(-1)),
        new Case("skip and limit", () -> WORDS.stream().skip(1).limit(2).skip(1).toList()),
        new Case("takeWhile", () -> Stream.of(1, 2, 9, 3).takeWhile(x -> x < 5).toList()),
        new Case("dropWhile", () -> Stream.of(1, 2, 9, 3).dropWhile(x -> x < 5).toList()),
        new Case(
            "takeWhile infinite",
            () -> Stream.iterate(1, x -> x * 2).takeWhile(x -> x < 100).toList()),
        new Case("unordered", () -> WORDS.stream().unordered().isParallel()),
        new Case(
            "isParallel",
            () ->
                WORDS.stream().isParallel()
                    + ""
                    + WORDS.stream().parallel().sequential().isParallel()));
  }

  private static List<Case> terminal() {
    return List.of(
        new Case("toList is immutable", () -> WORDS.stream().toList().add("x")),
        new Case("toList's set", () -> WORDS.stream().toList().set(0, "x")),
        new Case("toList contains null", () -> Stream.of(1).toList().contains(null)),
        new Case("toList of null contains null", () -> Stream.of(1, null).toList().contains(null)),
        new Case("toArray", () -> Arrays.toString(WORDS.stream().toArray())),
        new Case("toArray's type", () -> WORDS.stream().toArray(String[]::new).length),
        new Case("toArray of a wrong type", () -> Stream.of((Object) "a").toArray(Integer[]::new)),
        new Case(
            "toArray filtered",
            () -> Arrays.toString(WORDS.stream().filter(w -> !w.isEmpty()).toArray(String[]::new))),
        new Case("toArray too short", () -> Stream.of(1, 2).toArray(n -> new Integer[1])),
        new Case("reduce", () -> Stream.of(1, 2, 3).reduce(10, Integer::sum)),
        new Case("reduce optional", () -> Stream.of(1, 2, 3).reduce((a, b) -> a - b)),
        new Case("reduce of nothing", () -> Stream.<Integer>empty().reduce((a, b) -> a - b)),
        new Case(
            "reduce combined",
            () -> Stream.of("a", "bb").reduce(0, (n, s) -> n + s.length(), Integer::sum)),
        new Case("reduce to null", () -> Stream.of(1, 2).reduce((a, b) -> null)),
        new Case(
            "reduce through null", () -> Stream.of(1, 2, 3).reduce((a, b) -> a == null ? b : null)),
        new Case(
            "collect",
            () -> Stream.of(1, 2).collect(ArrayList::new, ArrayList::add, ArrayList::addAll)),
        new Case("min", () -> WORDS.stream().min(Comparator.naturalOrder())),
        new Case("max", () -> WORDS.stream().max(Comparator.naturalOrder())),
        new Case(
            "min of equals is the first",
            () -> Stream.of("b1", "a1", "a0").min(Comparator.comparing(s -> s.charAt(0)))),
        new Case(
            "max of equals is the first",
            () -> Stream.of("a1", "b1", "b0").max(Comparator.comparing(s -> s.charAt(0)))),
        new Case("min of nothing", () -> Stream.<String>empty().min(Comparator.naturalOrder())),
        new Case(
            "min of null",
            () -> Stream.of((String) null).min(Comparator.nullsFirst(Comparator.naturalOrder()))),
        new Case(
            "count",
            () -> WORDS.stream().count() + " " + WORDS.stream().filter(String::isEmpty).count()),
        new Case(
            "anyMatch",
            () -> WORDS.stream().anyMatch("c"::equals) + "" + Stream.empty().anyMatch(x -> true)),
        new Case(
            "allMatch",
            () -> WORDS.stream().allMatch("c"::equals) + "" + Stream.empty().allMatch(x -> false)),
        new Case(
            "noneMatch",
            () -> WORDS.stream().noneMatch("c"::equals) + "" + Stream.empty().noneMatch(x -> true)),
        new Case("findFirst", () -> WORDS.stream().filter(w -> w.length() > 2).findFirst()),
        new Case("findFirst of null", () -> Stream.of((Object) null).findFirst()),
        new Case("findAny", () -> Stream.of(1).findAny()),
        new Case(
            "forEach",
            () -> {
              var seen = new ArrayList<>();
              Stream.of(1, 2).forEach(seen::add);
              return seen;
            }),
        new Case(
            "forEachOrdered",
            () -> {
              var seen = new ArrayList<>();
              Stream.of(1, 2).forEachOrdered(seen::add);
              return seen;
            }),
        new Case(
            "iterator",
            () -> {
              var i = Stream.of(1, 2).map(x -> x * 2).iterator();
              return i.next() + "" + i.hasNext() + i.next() + i.hasNext();
            }),
        new Case(
            "iterator past the end",
            () -> {
              Iterator<Integer> i = Stream.<Integer>empty().iterator();
              return i.next();
            }),
        new Case(
            "iterator without hasNext",
            () -> {
              var i = Stream.of(1, 2).filter(x -> x > 1).iterator();
              return i.next();
            }),
        new Case(
            "spliterator",
            () -> {
              var seen = new ArrayList<>();
              var s = Stream.of(1, 2, 3).map(x -> -x).spliterator();
              s.tryAdvance(seen::add);
              s.forEachRemaining(seen::add);
              return seen + "" + s.tryAdvance(seen::add);
            }),
        new Case(
            "collector",
            () ->
                Stream.of(1, 2)
                    .collect(
                        java.util.stream.Collector.of(
                            StringBuilder::new,
                            StringBuilder::append,
                            StringBuilder::append,
                            StringBuilder::toString))));
  }

  private static List<Case> order() {
    return List.of(
        traced(
            "nothing happens without a terminal",
            t -> Stream.of(1, 2).peek(x -> t.see("p", x)) == null),
        traced(
            "elements go through one by one",
            t ->
                Stream.of(1, 2, 3)
                    .map(x -> t.see("m", x))
                    .filter(x -> t.see("f", x) != 2)
                    .map(x -> t.see("n", x))
                    .toList()),
        traced(
            "limit stops the source",
            t -> Stream.of(1, 2, 3).peek(x -> t.see("p", x)).limit(2).toList()),
        traced(
            "limit 0 asks nothing",
            t -> Stream.of(1, 2, 3).peek(x -> t.see("p", x)).limit(0).toList()),
        traced(
            "findFirst stops",
            t -> Stream.of(1, 2, 3).peek(x -> t.see("p", x)).filter(x -> x > 1).findFirst()),
        traced(
            "anyMatch stops",
            t -> Stream.of(1, 2, 3).peek(x -> t.see("p", x)).anyMatch(x -> x == 2)),
        traced(
            "allMatch stops",
            t -> Stream.of(1, 2, 3).peek(x -> t.see("p", x)).allMatch(x -> x < 2)),
        traced(
            "noneMatch stops",
            t -> Stream.of(1, 2, 3).peek(x -> t.see("p", x)).noneMatch(x -> x == 2)),
        traced(
            "sorted takes all first",
            t ->
                Stream.of(3, 1, 2)
                    .peek(x -> t.see("p", x))
                    .sorted()
                    .peek(x -> t.see("s", x))
                    .limit(1)
                    .toList()),
        traced(
            "takeWhile asks one more",
            t -> Stream.of(1, 2, 3).peek(x -> t.see("p", x)).takeWhile(x -> x < 2).toList()),
        traced(
            "dropWhile asks until one stays",
            t -> Stream.of(1, 2, 3).dropWhile(x -> t.see("d", x) < 2).toList()),
        traced(
            "skip still does what is before",
            t -> Stream.of(1, 2, 3).filter(x -> true).peek(x -> t.see("p", x)).skip(2).toList()),
        traced(
            "distinct passes on at once",
            t ->
                Stream.of(1, 1, 2)
                    .peek(x -> t.see("p", x))
                    .distinct()
                    .peek(x -> t.see("d", x))
                    .toList()),
        traced(
            "flatMap one by one",
            t ->
                Stream.of(1, 2)
                    .flatMap(x -> Stream.of(x, x * 10).peek(y -> t.see("i", y)))
                    .peek(x -> t.see("o", x))
                    .toList()),
        traced(
            "flatMap stops within",
            t ->
                Stream.of(1, 2)
                    .flatMap(x -> Stream.of(x, x * 10).peek(y -> t.see("i", y)))
                    .findFirst()),
        traced(
            "count skips what cannot matter",
            t -> Stream.of(1, 2, 3).peek(x -> t.see("p", x)).map(x -> t.see("m", x)).count()),
        traced("count of a list", t -> List.of(1, 2, 3).stream().peek(x -> t.see("p", x)).count()),
        traced(
            "count of what is filtered",
            t -> Stream.of(1, 2, 3).peek(x -> t.see("p", x)).filter(x -> x > 1).count()),
        traced(
            "concat in turn",
            t ->
                Stream.concat(
                        Stream.of(1).peek(x -> t.see("a", x)),
                        Stream.of(2).peek(x -> t.see("b", x)))
                    .peek(x -> t.see("c", x))
                    .toList()),
        traced(
            "an exception comes out", t -> Stream.of(1, 0, 2).map(x -> t.see("m", 6 / x)).toList()),
        traced(
            "an exception in a filter",
            t ->
                Stream.of(1, 2)
                    .filter(
                        x -> {
                          throw new IllegalStateException("no " + x);
                        })
                    .toList()),
        traced(
            "iterator pulls one by one",
            t -> {
              var i = Stream.of(1, 2, 3).peek(x -> t.see("p", x)).iterator();
              return i.next() + " " + t;
            }),
        traced(
            "the list changes meanwhile",
            t -> {
              var l = new ArrayList<>(List.of(1, 2, 3));
              return l.stream().peek(x -> l.add(t.see("p", x))).toList();
            }),
        traced(
            "forEach while the list shrinks",
            t -> {
              var l = new ArrayList<>(List.of(1, 2, 3));
              l.stream().forEach(x -> l.remove(t.see("p", x)));
              return l;
            }));
  }

  private static List<Case> misuse() {
    return List.of(
        new Case(
            "used twice",
            () -> {
              var s = Stream.of(1);
              s.toList();
              return s.toList();
            }),
        new Case(
            "linked twice",
            () -> {
              var s = Stream.of(1);
              s.map(x -> x);
              return s.filter(x -> true);
            }),
        new Case(
            "used after iterator",
            () -> {
              var s = Stream.of(1);
              s.iterator();
              return s.count();
            }),
        new Case(
            "used after an exception",
            () -> {
              var s = Stream.of(1);
              try {
                s.forEach(
                    x -> {
                      throw new IllegalStateException();
                    });
              } catch (IllegalStateException e) {
                return s.count();
              }
              return "none";
            }),
        new Case(
            "used after close",
            () -> {
              var s = Stream.of(1);
              s.close();
              return s.count();
            }),
        new Case(
            "int stream used twice",
            () -> {
              var s = IntStream.of(1);
              s.sum();
              return s.sum();
            }),
        new Case(
            "concat's part used",
            () -> {
              var s = Stream.of(1);
              Stream.concat(s, Stream.of(2));
              return s.count();
            }),
        new Case("map null", () -> Stream.of(1).map((Function<Integer, Integer>) null)),
        new Case("filter null", () -> Stream.of(1).filter(null)),
        new Case(
            "flatMap null", () -> Stream.of(1).flatMap((Function<Integer, Stream<Integer>>) null)),
        new Case("peek null", () -> Stream.of(1).peek(null)),
        new Case(
            "forEach null",
            () -> {
              Stream.of(1).forEach(null);
              return "none";
            }),
        new Case("reduce null", () -> Stream.empty().reduce(null)),
        new Case("anyMatch null", () -> Stream.empty().anyMatch(null)),
        new Case("takeWhile null", () -> Stream.of(1).takeWhile(null)),
        new Case("iterate null", () -> Stream.iterate(1, null)),
        new Case("generate null", () -> Stream.generate(null)),
        new Case("ints' map null", () -> IntStream.of(1).map(null)),
        new Case("collect null", () -> Stream.of(1).collect(null)));
  }

  private static List<Case> closing() {
    return List.of(
        traced(
            "close handlers in order",
            t -> {
              Stream.of(1)
                  .onClose(() -> t.see("a", 1))
                  .map(x -> x)
                  .onClose(() -> t.see("b", 2))
                  .close();
              return "";
            }),
        traced(
            "a terminal does not close", t -> Stream.of(1).onClose(() -> t.see("a", 1)).toList()),
        traced(
            "closed once",
            t -> {
              var s = Stream.of(1).onClose(() -> t.see("a", 1));
              s.close();
              s.close();
              return "";
            }),
        traced(
            "with resources",
            t -> {
              try (var s = Stream.of(1, 2).onClose(() -> t.see("c", 1))) {
                return s.map(x -> t.see("m", x)).toList();
              }
            }),
        traced(
            "handlers that throw",
            t -> {
              Stream.of(1)
                  .onClose(
                      () -> {
                        throw new IllegalStateException("a");
                      })
                  .onClose(() -> t.see("b", 2))
                  .close();
              return "";
            }),
        new Case(
            "suppressed of two handlers",
            () -> {
              try {
                Stream.of(1)
                    .onClose(
                        () -> {
                          throw new IllegalStateException("a");
                        })
                    .onClose(
                        () -> {
                          throw new IllegalStateException("b");
                        })
                    .close();
              } catch (IllegalStateException e) {
                return e.getMessage() + Arrays.toString(e.getSuppressed());
              }
              return "none";
            }),
        traced(
            "concat closes both",
            t -> {
              Stream.concat(
                      Stream.of(1).onClose(() -> t.see("a", 1)),
                      Stream.of(2).onClose(() -> t.see("b", 2)))
                  .close();
              return "";
            }),
        traced(
            "flatMap closes each",
            t -> Stream.of(1, 2).flatMap(x -> Stream.of(x).onClose(() -> t.see("c", x))).toList()),
        traced(
            "int stream's handlers",
            t -> {
              IntStream.of(1).onClose(() -> t.see("a", 1)).boxed().close();
              return "";
            }),
        new Case("onClose null", () -> Stream.of(1).onClose(null)));
  }
}
