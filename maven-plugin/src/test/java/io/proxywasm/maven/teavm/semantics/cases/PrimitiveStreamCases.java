package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** {@link IntStream}, {@link LongStream}, {@link DoubleStream} and their statistics. */
@SuppressWarnings("ReturnValueIgnored") // misuse is the point
final class PrimitiveStreamCases {
  private PrimitiveStreamCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(ints());
    cases.addAll(longs());
    cases.addAll(doubles());
    return cases;
  }

  private static IntStream some() {
    return IntStream.of(3, 1, 4, 1, 5);
  }

  private static List<Case> ints() {
    return List.of(
        new Case("range", () -> IntStream.range(-1, 3).boxed().toList()),
        new Case(
            "range of nothing",
            () -> IntStream.range(3, 3).count() + " " + IntStream.range(5, 3).count()),
        new Case("rangeClosed", () -> IntStream.rangeClosed(-1, 3).boxed().toList()),
        new Case(
            "rangeClosed to the end",
            () -> IntStream.rangeClosed(Integer.MAX_VALUE - 1, Integer.MAX_VALUE).boxed().toList()),
        new Case(
            "rangeClosed of one",
            () ->
                IntStream.rangeClosed(7, 7).boxed().toList()
                    + ""
                    + IntStream.rangeClosed(8, 7).boxed().toList()),
        new Case(
            "the whole range's count",
            () -> IntStream.range(Integer.MIN_VALUE, Integer.MAX_VALUE).count()),
        new Case("ints' builder", () -> IntStream.builder().add(1).add(2).build().sum()),
        new Case("ints' iterate", () -> IntStream.iterate(1, x -> x * 2).limit(5).boxed().toList()),
        new Case(
            "ints' iterate while",
            () -> IntStream.iterate(1, x -> x < 50, x -> x * 2).boxed().toList()),
        new Case("ints' generate", () -> IntStream.generate(() -> 7).limit(2).sum()),
        new Case("ints' concat", () -> IntStream.concat(some(), IntStream.of(9)).boxed().toList()),
        new Case("ints' empty", () -> IntStream.empty().max()),
        new Case("ints of array", () -> Arrays.stream(new int[] {1, 2, 3}, 1, 2).boxed().toList()),
        new Case("ints' map", () -> some().map(x -> x * x).boxed().toList()),
        new Case("ints' mapToObj", () -> some().mapToObj(x -> "n" + x).toList()),
        new Case("ints' mapToLong", () -> some().mapToLong(x -> x * 10_000_000_000L).sum()),
        new Case("ints' mapToDouble", () -> some().mapToDouble(x -> x / 2.0).sum()),
        new Case("ints' flatMap", () -> some().flatMap(x -> IntStream.range(0, x)).sum()),
        new Case("ints' flatMap to null", () -> some().flatMap(x -> null).sum()),
        new Case(
            "ints' mapMulti",
            () ->
                some()
                    .mapMulti(
                        (x, sink) -> {
                          sink.accept(x);
                          sink.accept(-x);
                        })
                    .boxed()
                    .toList()),
        new Case("ints' filter", () -> some().filter(x -> x > 2).boxed().toList()),
        new Case("ints' distinct", () -> some().distinct().boxed().toList()),
        new Case("ints' sorted", () -> some().sorted().boxed().toList()),
        new Case("ints' limit and skip", () -> some().skip(1).limit(3).boxed().toList()),
        new Case("ints' limit -1", () -> some().limit(-1)),
        new Case("ints' skip -1", () -> some().skip(-1)),
        new Case("ints' takeWhile", () -> some().takeWhile(x -> x < 4).boxed().toList()),
        new Case("ints' dropWhile", () -> some().dropWhile(x -> x < 4).boxed().toList()),
        new Case(
            "ints' peek",
            () -> {
              var seen = new ArrayList<Integer>();
              some().peek(seen::add).sum();
              return seen;
            }),
        new Case("ints' sum overflows", () -> IntStream.of(Integer.MAX_VALUE, 1).sum()),
        new Case(
            "ints' average",
            () ->
                IntStream.of(Integer.MAX_VALUE, Integer.MAX_VALUE).average()
                    + " "
                    + IntStream.empty().average()),
        new Case("ints' min and max", () -> some().min() + " " + some().max()),
        new Case(
            "ints' reduce",
            () -> some().reduce(1, (a, b) -> a * b) + " " + some().reduce((a, b) -> a - b)),
        new Case(
            "ints' collect",
            () -> some().collect(ArrayList::new, ArrayList::add, ArrayList::addAll)),
        new Case("ints' toArray", () -> Arrays.toString(some().toArray())),
        new Case(
            "ints' matches",
            () ->
                some().anyMatch(x -> x == 4)
                    + " "
                    + some().allMatch(x -> x > 1)
                    + " "
                    + some().noneMatch(x -> x > 9)),
        new Case(
            "ints' findFirst",
            () -> some().findFirst() + " " + some().filter(x -> x > 9).findAny()),
        new Case("ints' findFirst of 0", () -> IntStream.of(0, 1).findFirst()),
        new Case("ints' count", () -> some().count()),
        new Case(
            "ints' iterator",
            () -> {
              var i = some().iterator();
              return i.nextInt() + " " + i.next() + i.hasNext();
            }),
        new Case("ints' iterator past the end", () -> IntStream.empty().iterator().nextInt()),
        new Case("asLongStream", () -> some().asLongStream().boxed().toList()),
        new Case("asDoubleStream", () -> some().asDoubleStream().boxed().toList()),
        new Case("ints' statistics", () -> some().summaryStatistics()),
        new Case("statistics of no ints", () -> new IntSummaryStatistics()),
        new Case(
            "ints' forEach",
            () -> {
              var seen = new ArrayList<Integer>();
              some().forEach(seen::add);
              return seen;
            }),
        new Case("ints' parallel", () -> some().parallel().sequential().sum()),
        new Case("ints' unordered", () -> some().unordered().sum()),
        new Case(
            "combined statistics",
            () -> {
              var s = some().summaryStatistics();
              s.combine(IntStream.of(-9, 100).summaryStatistics());
              return s;
            }),
        new Case("statistics of parts", () -> new IntSummaryStatistics(2, 1, 5, 6)),
        new Case("statistics of no sense", () -> new IntSummaryStatistics(2, 5, 1, 6)),
        new Case("statistics of a negative count", () -> new IntSummaryStatistics(-1, 0, 0, 0)));
  }

  private static List<Case> longs() {
    return List.of(
        new Case("long range", () -> LongStream.range(-1, 3).boxed().toList()),
        new Case(
            "long rangeClosed to the end",
            () -> LongStream.rangeClosed(Long.MAX_VALUE - 1, Long.MAX_VALUE).boxed().toList()),
        new Case("a large range's count", () -> LongStream.range(0, Long.MAX_VALUE).count()),
        new Case(
            "longs' iterate",
            () -> LongStream.iterate(1, x -> x < 50, x -> x * 2).boxed().toList()),
        new Case("longs' generate", () -> LongStream.generate(() -> 7).limit(2).sum()),
        new Case(
            "longs' concat",
            () -> LongStream.concat(LongStream.of(1), LongStream.of(9)).boxed().toList()),
        new Case("longs' builder", () -> LongStream.builder().add(1).add(2).build().sum()),
        new Case("longs of array", () -> Arrays.stream(new long[] {1, 2, 3}).max()),
        new Case("longs' map", () -> LongStream.range(0, 4).map(x -> x * x).boxed().toList()),
        new Case("longs' mapToInt", () -> LongStream.of(1L << 32, 5).mapToInt(x -> (int) x).sum()),
        new Case("longs' mapToObj", () -> LongStream.range(0, 2).mapToObj(x -> "n" + x).toList()),
        new Case(
            "longs' mapToDouble", () -> LongStream.range(0, 3).mapToDouble(x -> x / 4.0).sum()),
        new Case(
            "longs' flatMap",
            () -> LongStream.of(2, 3).flatMap(x -> LongStream.range(0, x)).boxed().toList()),
        new Case(
            "longs' mapMulti",
            () -> LongStream.of(2, 3).mapMulti((x, sink) -> sink.accept(-x)).boxed().toList()),
        new Case(
            "longs' sorted distinct",
            () -> LongStream.of(3, 1, 3).distinct().sorted().boxed().toList()),
        new Case(
            "longs' limit and skip",
            () -> LongStream.range(0, 10).skip(2).limit(3).boxed().toList()),
        new Case(
            "longs' while",
            () ->
                LongStream.range(0, 10)
                    .dropWhile(x -> x < 3)
                    .takeWhile(x -> x < 6)
                    .boxed()
                    .toList()),
        new Case("longs' sum overflows", () -> LongStream.of(Long.MAX_VALUE, 1).sum()),
        new Case(
            "longs' average",
            () ->
                LongStream.of(Long.MAX_VALUE, Long.MAX_VALUE).average()
                    + " "
                    + LongStream.empty().average()),
        new Case(
            "longs' reduce",
            () ->
                LongStream.of(2, 3).reduce(1, (a, b) -> a * b)
                    + " "
                    + LongStream.empty().reduce((a, b) -> a)),
        new Case(
            "longs' matches",
            () ->
                LongStream.of(2, 3).anyMatch(x -> x == 3)
                    + ""
                    + LongStream.of(2).allMatch(x -> x == 3)),
        new Case("longs' findFirst", () -> LongStream.of(2, 3).findFirst()),
        new Case("longs' statistics", () -> LongStream.of(3, 1).summaryStatistics()),
        new Case("statistics of no longs", () -> new LongSummaryStatistics()),
        new Case("longs' asDoubleStream", () -> LongStream.of(3, 1).asDoubleStream().sum()),
        new Case("longs' iterator", () -> LongStream.of(3).iterator().nextLong()),
        new Case("longs' toArray", () -> Arrays.toString(LongStream.of(3, 1).toArray())),
        new Case(
            "longs' used twice",
            () -> {
              var s = LongStream.of(1);
              s.sum();
              return s.sum();
            }));
  }

  private static List<Case> doubles() {
    return List.of(
        new Case(
            "doubles' sum is compensated", () -> DoubleStream.generate(() -> 0.1).limit(10).sum()),
        new Case("doubles' sum of extremes", () -> DoubleStream.of(1e100, 1, -1e100).sum()),
        new Case(
            "doubles' sum with infinity",
            () -> DoubleStream.of(1, Double.POSITIVE_INFINITY, 1).sum()),
        new Case(
            "doubles' sum of both infinities",
            () -> DoubleStream.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY).sum()),
        new Case("doubles' sum with NaN", () -> DoubleStream.of(1, Double.NaN).sum()),
        new Case("sum of negative zeros", () -> DoubleStream.of(-0.0, -0.0).sum()),
        new Case(
            "doubles' average",
            () -> DoubleStream.of(1, 2).average() + " " + DoubleStream.empty().average()),
        new Case("doubles' average with NaN", () -> DoubleStream.of(1, Double.NaN).average()),
        new Case(
            "doubles' min with NaN",
            () ->
                DoubleStream.of(1, Double.NaN).min() + " " + DoubleStream.of(1, Double.NaN).max()),
        new Case(
            "doubles' min of zeros",
            () -> DoubleStream.of(0.0, -0.0).min() + " " + DoubleStream.of(-0.0, 0.0).max()),
        new Case(
            "doubles' distinct",
            () -> DoubleStream.of(0.0, -0.0, Double.NaN, Double.NaN).distinct().boxed().toList()),
        new Case(
            "doubles' sorted",
            () -> DoubleStream.of(Double.NaN, 0.0, -0.0, -1).sorted().boxed().toList()),
        new Case("doubles' map", () -> DoubleStream.of(1, 2).map(x -> x / 2).boxed().toList()),
        new Case(
            "doubles' mapToInt",
            () ->
                DoubleStream.of(1.9, -1.9, Double.NaN, 1e20)
                    .mapToInt(x -> (int) x)
                    .boxed()
                    .toList()),
        new Case(
            "doubles' mapToLong",
            () -> DoubleStream.of(1.9, -1.9).mapToLong(x -> (long) x).boxed().toList()),
        new Case("doubles' mapToObj", () -> DoubleStream.of(1.5).mapToObj(x -> "n" + x).toList()),
        new Case(
            "doubles' flatMap",
            () -> DoubleStream.of(1, 2).flatMap(x -> DoubleStream.of(x, -x)).boxed().toList()),
        new Case(
            "doubles' mapMulti",
            () -> DoubleStream.of(1, 2).mapMulti((x, sink) -> sink.accept(-x)).boxed().toList()),
        new Case(
            "doubles' filter, peek, limit, skip",
            () ->
                DoubleStream.iterate(1, x -> x + 1)
                    .filter(x -> x % 2 == 0)
                    .skip(1)
                    .limit(2)
                    .boxed()
                    .toList()),
        new Case(
            "doubles' while",
            () ->
                DoubleStream.of(1, 5, 2).takeWhile(x -> x < 3).sum()
                    + " "
                    + DoubleStream.of(1, 5, 2).dropWhile(x -> x < 3).sum()),
        new Case(
            "doubles' statistics",
            () -> {
              var s = DoubleStream.of(1, 2, 4).summaryStatistics();
              return s.getCount()
                  + " "
                  + s.getSum()
                  + " "
                  + s.getMin()
                  + " "
                  + s.getMax()
                  + " "
                  + s.getAverage();
            }),
        new Case(
            "statistics of no doubles",
            () -> {
              var s = new DoubleSummaryStatistics();
              return s.getMin() + " " + s.getMax() + " " + s.getAverage();
            }),
        new Case(
            "doubles' reduce",
            () ->
                DoubleStream.of(1, 2).reduce(1, (a, b) -> a + b)
                    + " "
                    + DoubleStream.of(4, 2).reduce((a, b) -> a / b)),
        new Case(
            "doubles' matches",
            () ->
                DoubleStream.of(1, 2).anyMatch(x -> x > 1)
                    + ""
                    + DoubleStream.of(1, 2).noneMatch(x -> x > 1)),
        new Case("doubles' findFirst", () -> DoubleStream.of(Double.NaN).findFirst()),
        new Case(
            "doubles' builder, concat",
            () ->
                DoubleStream.concat(DoubleStream.builder().add(1).build(), DoubleStream.of(2))
                    .boxed()
                    .toList()),
        new Case("doubles' toArray", () -> Arrays.toString(DoubleStream.of(1, 2).toArray())),
        new Case("doubles' iterator", () -> DoubleStream.of(1).iterator().next()),
        new Case(
            "doubles' collect",
            () -> DoubleStream.of(1, 2).collect(ArrayList::new, ArrayList::add, ArrayList::addAll)),
        new Case("doubles' count", () -> DoubleStream.of(1, 2).count()));
  }
}
