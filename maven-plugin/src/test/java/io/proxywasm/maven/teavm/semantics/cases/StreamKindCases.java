package io.proxywasm.maven.teavm.semantics.cases;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingByConcurrent;
import static java.util.stream.Collectors.toConcurrentMap;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The same for each kind of primitive streams; collectors of concurrent maps. */
@SuppressWarnings("ReturnValueIgnored") // misuse is the point
final class StreamKindCases {
  private StreamKindCases() {}

  static List<Case> all() {
    return Stream.of(ints(), longs(), doubles(), collectors()).flatMap(List::stream).toList();
  }

  private static List<Object> seen(Consumer<List<Object>> action) {
    var seen = new ArrayList<Object>();
    action.accept(seen);
    return seen;
  }

  private static List<Case> collectors() {
    return List.of(
        new Case(
            "groupingByConcurrent",
            () -> new TreeMap<>(Stream.of(1, 2, 3).collect(groupingByConcurrent(v -> v % 2)))),
        new Case(
            "groupingByConcurrent counted",
            () ->
                new TreeMap<>(
                    Stream.of(1, 2, 3).collect(groupingByConcurrent(v -> v % 2, counting())))),
        new Case(
            "groupingByConcurrent in a map",
            () ->
                Stream.of(1, 2, 3)
                    .collect(
                        groupingByConcurrent(
                            v -> v % 2, ConcurrentHashMap<Integer, List<Integer>>::new, toList()))
                    .get(1)),
        new Case(
            "groupingByConcurrent null",
            () -> Stream.of(1).collect(groupingByConcurrent(v -> null))),
        new Case(
            "groupingByConcurrent's characteristics",
            () -> groupingByConcurrent(v -> v).characteristics()),
        new Case(
            "toConcurrentMap",
            () -> new TreeMap<>(Stream.of(1, 2).collect(toConcurrentMap(v -> v, v -> -v)))),
        new Case(
            "toConcurrentMap with duplicates",
            () -> Stream.of(1, 1).collect(toConcurrentMap(v -> v, v -> -v))),
        new Case(
            "toConcurrentMap merged",
            () ->
                new TreeMap<>(
                    Stream.of(1, 1).collect(toConcurrentMap(v -> v, v -> -v, Integer::sum)))),
        new Case(
            "toConcurrentMap in a map",
            () ->
                Stream.of(1, 1)
                    .collect(
                        toConcurrentMap(v -> v, v -> -v, Integer::sum, ConcurrentHashMap::new))),
        new Case(
            "toConcurrentMap null", () -> Stream.of(1).collect(toConcurrentMap(v -> v, v -> null))),
        new Case(
            "toConcurrentMap's characteristics",
            () -> toConcurrentMap(v -> v, v -> v).characteristics()),
        new Case(
            "characteristics",
            () ->
                Arrays.toString(Collector.Characteristics.values())
                    + Collector.Characteristics.valueOf("UNORDERED")),
        new Case("unknown characteristic", () -> Collector.Characteristics.valueOf("x")),
        new Case(
            "characteristics are fixed",
            () -> toList().characteristics().add(Collector.Characteristics.UNORDERED)),
        new Case(
            "characteristics contain",
            () -> toList().characteristics().contains(Collector.Characteristics.IDENTITY_FINISH)));
  }

  private static List<Case> ints() {
    return List.of(
        new Case(
            "ints match",
            () ->
                someInts().anyMatch(v -> v == 2)
                    + ""
                    + someInts().allMatch(v -> v > 2)
                    + someInts().noneMatch(v -> v > 9)),
        new Case("ints match null", () -> someInts().allMatch(null)),
        new Case("ints findAny", () -> someInts().filter(v -> v > 2).findAny()),
        new Case("ints forEach", () -> seen(s -> someInts().forEach(s::add))),
        new Case(
            "ints forEachOrdered", () -> seen(s -> someInts().parallel().forEachOrdered(s::add))),
        new Case("ints forEach null", () -> seen(s -> someInts().forEach(null))),
        new Case("ints peek", () -> seen(s -> someInts().peek(s::add).limit(2).forEach(s::add))),
        new Case("ints iterate", () -> IntStream.iterate(1, v -> v * 2).limit(5).boxed().toList()),
        new Case(
            "ints iterate while",
            () -> IntStream.iterate(1, v -> v < 9, v -> v * 2).boxed().toList()),
        new Case("ints iterate null", () -> IntStream.iterate(1, null)),
        new Case("ints generate null", () -> IntStream.generate(null)),
        new Case(
            "ints parallel",
            () ->
                someInts().parallel().isParallel()
                    + ""
                    + someInts().parallel().sequential().isParallel()),
        new Case(
            "ints collect",
            () -> someInts().collect(ArrayList::new, (l, v) -> l.add(v), ArrayList::addAll)),
        new Case(
            "ints collect null", () -> someInts().collect(ArrayList::new, null, ArrayList::addAll)),
        new Case(
            "ints min and max",
            () -> someInts().min() + " " + someInts().max() + IntStream.empty().min()),
        new Case("ints filter", () -> someInts().filter(v -> v > 1).skip(1).sum()),
        new Case("ints map null", () -> someInts().map(null)),
        new Case("ints limit -1", () -> someInts().limit(-1)),
        new Case("ints skip -1", () -> someInts().skip(-1)),
        new Case(
            "ints mapMulti",
            () ->
                someInts()
                    .mapMulti(
                        (v, sink) -> {
                          sink.accept(v);
                          sink.accept(-v);
                        })
                    .boxed()
                    .toList()),
        new Case(
            "ints flatMap",
            () -> someInts().flatMap(v -> v > 2 ? null : IntStream.of(v, v)).boxed().toList()),
        new Case(
            "ints flatMap stops",
            () ->
                seen(
                    s ->
                        s.add(
                            someInts()
                                .flatMap(
                                    v ->
                                        IntStream.of(v, v)
                                            .peek(s::add)
                                            .onClose(() -> s.add("closed")))
                                .findFirst()))),
        new Case("ints distinct and sorted", () -> someInts().distinct().sorted().boxed().toList()),
        new Case(
            "ints sorted stops",
            () -> seen(s -> someInts().sorted().peek(s::add).limit(2).count())),
        new Case(
            "ints takeWhile and dropWhile",
            () ->
                someInts().takeWhile(v -> v > 1).boxed().toList()
                    + ""
                    + someInts().dropWhile(v -> v > 1).boxed().toList()),
        new Case(
            "ints concat", () -> IntStream.concat(someInts(), IntStream.of(9)).boxed().toList()),
        new Case(
            "ints builder",
            () -> {
              var builder = IntStream.builder();
              builder.accept(1);
              builder.add(2).add(3);
              return builder.build().boxed().toList();
            }),
        new Case(
            "ints builder after build",
            () -> {
              var builder = IntStream.builder();
              builder.build();
              builder.accept(1);
              return "";
            }),
        new Case(
            "ints used twice",
            () -> {
              var stream = someInts();
              stream.count();
              return stream.sum();
            }),
        new Case("ints statistics", () -> someInts().summaryStatistics()),
        new Case(
            "ints toArray",
            () ->
                Arrays.toString(someInts().toArray())
                    + Arrays.toString(someInts().filter(v -> v > 2).toArray())),
        new Case("ints as objects", () -> someInts().mapToObj(v -> "<" + v + ">").toList()));
  }

  private static IntStream someInts() {
    return IntStream.of(3, 1, 2, 3);
  }

  private static List<Case> longs() {
    return List.of(
        new Case(
            "longs match",
            () ->
                someLongs().anyMatch(v -> v == 2)
                    + ""
                    + someLongs().allMatch(v -> v > 2)
                    + someLongs().noneMatch(v -> v > 9)),
        new Case("longs match null", () -> someLongs().allMatch(null)),
        new Case("longs findAny", () -> someLongs().filter(v -> v > 2).findAny()),
        new Case("longs forEach", () -> seen(s -> someLongs().forEach(s::add))),
        new Case(
            "longs forEachOrdered", () -> seen(s -> someLongs().parallel().forEachOrdered(s::add))),
        new Case("longs forEach null", () -> seen(s -> someLongs().forEach(null))),
        new Case("longs peek", () -> seen(s -> someLongs().peek(s::add).limit(2).forEach(s::add))),
        new Case(
            "longs iterate", () -> LongStream.iterate(1, v -> v * 2).limit(5).boxed().toList()),
        new Case(
            "longs iterate while",
            () -> LongStream.iterate(1, v -> v < 9, v -> v * 2).boxed().toList()),
        new Case("longs iterate null", () -> LongStream.iterate(1, null)),
        new Case("longs generate null", () -> LongStream.generate(null)),
        new Case(
            "longs parallel",
            () ->
                someLongs().parallel().isParallel()
                    + ""
                    + someLongs().parallel().sequential().isParallel()),
        new Case(
            "longs collect",
            () -> someLongs().collect(ArrayList::new, (l, v) -> l.add(v), ArrayList::addAll)),
        new Case(
            "longs collect null",
            () -> someLongs().collect(ArrayList::new, null, ArrayList::addAll)),
        new Case(
            "longs min and max",
            () -> someLongs().min() + " " + someLongs().max() + LongStream.empty().min()),
        new Case("longs filter", () -> someLongs().filter(v -> v > 1).skip(1).sum()),
        new Case("longs map null", () -> someLongs().map(null)),
        new Case("longs limit -1", () -> someLongs().limit(-1)),
        new Case("longs skip -1", () -> someLongs().skip(-1)),
        new Case(
            "longs mapMulti",
            () ->
                someLongs()
                    .mapMulti(
                        (v, sink) -> {
                          sink.accept(v);
                          sink.accept(-v);
                        })
                    .boxed()
                    .toList()),
        new Case(
            "longs flatMap",
            () -> someLongs().flatMap(v -> v > 2 ? null : LongStream.of(v, v)).boxed().toList()),
        new Case(
            "longs flatMap stops",
            () ->
                seen(
                    s ->
                        s.add(
                            someLongs()
                                .flatMap(
                                    v ->
                                        LongStream.of(v, v)
                                            .peek(s::add)
                                            .onClose(() -> s.add("closed")))
                                .findFirst()))),
        new Case(
            "longs distinct and sorted", () -> someLongs().distinct().sorted().boxed().toList()),
        new Case(
            "longs sorted stops",
            () -> seen(s -> someLongs().sorted().peek(s::add).limit(2).count())),
        new Case(
            "longs takeWhile and dropWhile",
            () ->
                someLongs().takeWhile(v -> v > 1).boxed().toList()
                    + ""
                    + someLongs().dropWhile(v -> v > 1).boxed().toList()),
        new Case(
            "longs concat",
            () -> LongStream.concat(someLongs(), LongStream.of(9)).boxed().toList()),
        new Case(
            "longs builder",
            () -> {
              var builder = LongStream.builder();
              builder.accept(1);
              builder.add(2).add(3);
              return builder.build().boxed().toList();
            }),
        new Case(
            "longs builder after build",
            () -> {
              var builder = LongStream.builder();
              builder.build();
              builder.accept(1);
              return "";
            }),
        new Case(
            "longs used twice",
            () -> {
              var stream = someLongs();
              stream.count();
              return stream.sum();
            }),
        new Case("longs statistics", () -> someLongs().summaryStatistics()),
        new Case(
            "longs toArray",
            () ->
                Arrays.toString(someLongs().toArray())
                    + Arrays.toString(someLongs().filter(v -> v > 2).toArray())),
        new Case("longs as objects", () -> someLongs().mapToObj(v -> "<" + v + ">").toList()));
  }

  private static LongStream someLongs() {
    return LongStream.of(3, 1, 2, 3);
  }

  private static List<Case> doubles() {
    return List.of(
        new Case(
            "doubles match",
            () ->
                someDoubles().anyMatch(v -> v == 2)
                    + ""
                    + someDoubles().allMatch(v -> v > 2)
                    + someDoubles().noneMatch(v -> v > 9)),
        new Case("doubles match null", () -> someDoubles().allMatch(null)),
        new Case("doubles findAny", () -> someDoubles().filter(v -> v > 2).findAny()),
        new Case("doubles forEach", () -> seen(s -> someDoubles().forEach(s::add))),
        new Case(
            "doubles forEachOrdered",
            () -> seen(s -> someDoubles().parallel().forEachOrdered(s::add))),
        new Case("doubles forEach null", () -> seen(s -> someDoubles().forEach(null))),
        new Case(
            "doubles peek", () -> seen(s -> someDoubles().peek(s::add).limit(2).forEach(s::add))),
        new Case(
            "doubles iterate", () -> DoubleStream.iterate(1, v -> v * 2).limit(5).boxed().toList()),
        new Case(
            "doubles iterate while",
            () -> DoubleStream.iterate(1, v -> v < 9, v -> v * 2).boxed().toList()),
        new Case("doubles iterate null", () -> DoubleStream.iterate(1, null)),
        new Case("doubles generate null", () -> DoubleStream.generate(null)),
        new Case(
            "doubles parallel",
            () ->
                someDoubles().parallel().isParallel()
                    + ""
                    + someDoubles().parallel().sequential().isParallel()),
        new Case(
            "doubles collect",
            () -> someDoubles().collect(ArrayList::new, (l, v) -> l.add(v), ArrayList::addAll)),
        new Case(
            "doubles collect null",
            () -> someDoubles().collect(ArrayList::new, null, ArrayList::addAll)),
        new Case(
            "doubles min and max",
            () -> someDoubles().min() + " " + someDoubles().max() + DoubleStream.empty().min()),
        new Case("doubles filter", () -> someDoubles().filter(v -> v > 1).skip(1).sum()),
        new Case("doubles map null", () -> someDoubles().map(null)),
        new Case("doubles limit -1", () -> someDoubles().limit(-1)),
        new Case("doubles skip -1", () -> someDoubles().skip(-1)),
        new Case(
            "doubles mapMulti",
            () ->
                someDoubles()
                    .mapMulti(
                        (v, sink) -> {
                          sink.accept(v);
                          sink.accept(-v);
                        })
                    .boxed()
                    .toList()),
        new Case(
            "doubles flatMap",
            () ->
                someDoubles().flatMap(v -> v > 2 ? null : DoubleStream.of(v, v)).boxed().toList()),
        new Case(
            "doubles flatMap stops",
            () ->
                seen(
                    s ->
                        s.add(
                            someDoubles()
                                .flatMap(
                                    v ->
                                        DoubleStream.of(v, v)
                                            .peek(s::add)
                                            .onClose(() -> s.add("closed")))
                                .findFirst()))),
        new Case(
            "doubles distinct and sorted",
            () -> someDoubles().distinct().sorted().boxed().toList()),
        new Case(
            "doubles sorted stops",
            () -> seen(s -> someDoubles().sorted().peek(s::add).limit(2).count())),
        new Case(
            "doubles takeWhile and dropWhile",
            () ->
                someDoubles().takeWhile(v -> v > 1).boxed().toList()
                    + ""
                    + someDoubles().dropWhile(v -> v > 1).boxed().toList()),
        new Case(
            "doubles concat",
            () -> DoubleStream.concat(someDoubles(), DoubleStream.of(9)).boxed().toList()),
        new Case(
            "doubles builder",
            () -> {
              var builder = DoubleStream.builder();
              builder.accept(1);
              builder.add(2).add(3);
              return builder.build().boxed().toList();
            }),
        new Case(
            "doubles builder after build",
            () -> {
              var builder = DoubleStream.builder();
              builder.build();
              builder.accept(1);
              return "";
            }),
        new Case(
            "doubles used twice",
            () -> {
              var stream = someDoubles();
              stream.count();
              return stream.sum();
            }),
        new Case("doubles statistics", () -> someDoubles().summaryStatistics()),
        new Case(
            "doubles toArray",
            () ->
                Arrays.toString(someDoubles().toArray())
                    + Arrays.toString(someDoubles().filter(v -> v > 2).toArray())),
        new Case("doubles as objects", () -> someDoubles().mapToObj(v -> "<" + v + ">").toList()));
  }

  private static DoubleStream someDoubles() {
    return DoubleStream.of(3, 1, 2, 3);
  }
}
