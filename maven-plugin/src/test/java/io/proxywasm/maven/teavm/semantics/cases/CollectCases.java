package io.proxywasm.maven.teavm.semantics.cases;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.averagingLong;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.maxBy;
import static java.util.stream.Collectors.minBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.summarizingDouble;
import static java.util.stream.Collectors.summarizingInt;
import static java.util.stream.Collectors.summarizingLong;
import static java.util.stream.Collectors.summingDouble;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.teeing;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** {@code Collectors}, each with elements, without any, and with what it refuses. */
final class CollectCases {
  private static final List<String> WORDS = List.of("bee", "ant", "cow", "ape", "dog", "crow");

  private CollectCases() {}

  private static Character first(String word) {
    return word.charAt(0);
  }

  static List<Case> all() {
    return List.of(
        each("toList", toList()),
        each("toSet", collectingAndThen(toSet(), TreeSet::new)),
        each("toCollection", toCollection(ArrayDeque::new)),
        each("toUnmodifiableList", toUnmodifiableList()),
        each("toUnmodifiableSet", collectingAndThen(toUnmodifiableSet(), TreeSet::new)),
        each("joining", joining()),
        each("joining by", joining(", ")),
        each("joining within", joining(", ", "[", "]")),
        each("counting", counting()),
        each("summingInt", summingInt(String::length)),
        each("summingLong", summingLong(String::length)),
        each("summingDouble", summingDouble(w -> w.length() / 10.0)),
        each("averagingInt", averagingInt(String::length)),
        each("averagingLong", averagingLong(String::length)),
        each("averagingDouble", averagingDouble(w -> w.length() / 10.0)),
        each("minBy", minBy(Comparator.naturalOrder())),
        each("maxBy", maxBy(Comparator.comparing(String::length))),
        each("mapping", mapping(String::length, toList())),
        each("filtering", filtering(w -> w.length() > 3, toList())),
        each("flatMapping", flatMapping(w -> w.chars().boxed(), toList())),
        each("flatMapping to null", flatMapping(w -> (Stream<String>) null, toList())),
        each("collectingAndThen", collectingAndThen(toList(), List::size)),
        each("reducing", reducing("", (a, b) -> a + b)),
        each("reducing optional", reducing((a, b) -> a + b)),
        each("reducing mapped", reducing(0, String::length, Integer::sum)),
        each("groupingBy", collectingAndThen(groupingBy(CollectCases::first), TreeMap::new)),
        each(
            "groupingBy counted",
            collectingAndThen(groupingBy(CollectCases::first, counting()), TreeMap::new)),
        each("groupingBy in a tree", groupingBy(CollectCases::first, TreeMap::new, joining("+"))),
        each(
            "groupingBy twice",
            groupingBy(
                CollectCases::first,
                TreeMap::new,
                groupingBy(String::length, TreeMap::new, toList()))),
        each(
            "groupingBy optional",
            groupingBy(
                CollectCases::first, TreeMap::new, maxBy(Comparator.comparing(String::length)))),
        new Case("groupingBy null", () -> WORDS.stream().collect(groupingBy(w -> null))),
        each("partitioningBy", partitioningBy(w -> w.length() > 3)),
        each("partitioningBy counted", partitioningBy(w -> w.length() > 3, counting())),
        new Case(
            "partition's get", () -> WORDS.stream().collect(partitioningBy(w -> true)).get(false)),
        new Case(
            "partition's keys", () -> WORDS.stream().collect(partitioningBy(w -> true)).keySet()),
        each("toMap", collectingAndThen(toMap(w -> w, String::length), TreeMap::new)),
        new Case(
            "toMap with duplicates",
            () -> WORDS.stream().collect(toMap(CollectCases::first, w -> w))),
        new Case("toMap to null", () -> WORDS.stream().collect(toMap(w -> w, w -> null))),
        new Case(
            "toMap of null",
            () ->
                WORDS.stream()
                    .collect(
                        collectingAndThen(
                            toMap(w -> null, w -> w, (a, b) -> b), Object::toString))),
        each(
            "toMap merged",
            collectingAndThen(toMap(CollectCases::first, w -> w, (a, b) -> a + b), TreeMap::new)),
        each(
            "toMap merged in order",
            toMap(CollectCases::first, w -> w, (a, b) -> a + b, LinkedHashMap::new)),
        new Case(
            "toMap merged to null",
            () ->
                WORDS.stream()
                    .collect(
                        toMap(CollectCases::first, w -> w, (a, b) -> null, LinkedHashMap::new))),
        each(
            "toUnmodifiableMap",
            collectingAndThen(toUnmodifiableMap(w -> w, String::length), TreeMap::new)),
        new Case(
            "toUnmodifiableMap with duplicates",
            () -> WORDS.stream().collect(toUnmodifiableMap(CollectCases::first, w -> w))),
        each(
            "toUnmodifiableMap merged",
            collectingAndThen(
                toUnmodifiableMap(CollectCases::first, w -> w, String::concat), TreeMap::new)),
        each("teeing", teeing(counting(), joining(), (n, text) -> n + text)),
        each(
            "summarizingInt",
            collectingAndThen(
                summarizingInt(String::length),
                s ->
                    s.getMin()
                        + " "
                        + s.getMax()
                        + " "
                        + s.getSum()
                        + " "
                        + s.getCount()
                        + " "
                        + s.getAverage())),
        each(
            "summarizingLong",
            collectingAndThen(
                summarizingLong(String::length),
                s ->
                    s.getMin()
                        + " "
                        + s.getMax()
                        + " "
                        + s.getSum()
                        + " "
                        + s.getCount()
                        + " "
                        + s.getAverage())),
        each(
            "summarizingDouble",
            collectingAndThen(
                summarizingDouble(String::length),
                s ->
                    s.getMin()
                        + " "
                        + s.getMax()
                        + " "
                        + s.getSum()
                        + " "
                        + s.getCount()
                        + " "
                        + s.getAverage())),
        new Case(
            "summarizingInt's text", () -> WORDS.stream().collect(summarizingInt(String::length))),
        new Case(
            "summarizingLong's text",
            () -> WORDS.stream().collect(summarizingLong(String::length))),
        new Case(
            "summarizingDouble's text",
            () -> WORDS.stream().collect(summarizingDouble(String::length))),
        new Case(
            "sum of doubles",
            () -> Stream.of(1e100, 1.0, -1e100, 0.1, 0.1, 0.1).collect(summingDouble(x -> x))),
        new Case(
            "sum of tenths",
            () -> Stream.generate(() -> 0.1).limit(10).collect(summingDouble(x -> x))),
        new Case(
            "average of tenths",
            () -> Stream.generate(() -> 0.1).limit(10).collect(averagingDouble(x -> x))),
        new Case(
            "sum of infinities",
            () ->
                Stream.of(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY)
                    .collect(summingDouble(x -> x))),
        new Case(
            "sum of ints overflows",
            () -> Stream.of(Integer.MAX_VALUE, 1).collect(summingInt(x -> x))),
        new Case(
            "average of large ints",
            () -> Stream.of(Integer.MAX_VALUE, Integer.MAX_VALUE).collect(averagingInt(x -> x))),
        new Case(
            "toUnmodifiableList of null", () -> Stream.of(1, null).collect(toUnmodifiableList())),
        new Case(
            "toUnmodifiableList's add", () -> Stream.of(1).collect(toUnmodifiableList()).add(2)),
        new Case(
            "toUnmodifiableSet's add", () -> Stream.of(1, 1).collect(toUnmodifiableSet()).add(2)),
        new Case(
            "toUnmodifiableMap's put",
            () -> Stream.of(1).collect(toUnmodifiableMap(x -> x, x -> x)).put(2, 2)),
        new Case(
            "toList may grow",
            () -> {
              var l = Stream.of(1).collect(toList());
              l.add(2);
              return l;
            }),
        new Case("joining null", () -> Stream.of("a", null).collect(joining(","))),
        new Case("characteristics of toList", () -> toList().characteristics()),
        new Case("characteristics of joining", () -> joining().characteristics()),
        new Case(
            "characteristics of groupingBy",
            () -> groupingBy(CollectCases::first).characteristics()),
        new Case(
            "own collector's characteristics",
            () ->
                Collector.of(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                    .characteristics()),
        new Case(
            "combiner of toList",
            () -> {
              var c = toList();
              return c.combiner().getClass() != null;
            }),
        new Case("combiner of joining", () -> combined(joining("-"))),
        new Case("combiner of counting", () -> combined(counting())),
        new Case(
            "combiner of groupingBy",
            () -> combined(groupingBy(CollectCases::first, TreeMap::new, toList()))),
        new Case("combiner of partitioningBy", () -> combined(partitioningBy(w -> w.length() > 1))),
        new Case("combiner of toMap", () -> combined(toMap(w -> w, w -> w))),
        new Case("combiner of averagingDouble", () -> combined(averagingDouble(String::length))));
  }

  private static Case each(String name, Collector<? super String, ?, ?> collector) {
    return new Case(
        name,
        () ->
            Each.of(
                List.of(WORDS, List.<String>of(), List.of("ox")),
                words -> words.stream().collect(collector)));
  }

  private static <A, R> R combined(Collector<? super String, A, R> collector) {
    A left = collector.supplier().get();
    collector.accumulator().accept(left, "x");
    A right = collector.supplier().get();
    collector.accumulator().accept(right, "yy");
    return collector.finisher().apply(collector.combiner().apply(left, right));
  }
}
