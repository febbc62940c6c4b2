package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.Stream;

/** {@code IntSummaryStatistics} and its kin. */
final class StatisticsCases {
  private static final List<int[]> INTS =
      List.of(
          new int[] {},
          new int[] {5},
          new int[] {5, -3},
          new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE, 1},
          new int[] {Integer.MIN_VALUE},
          new int[] {0, 0, 1});

  private static final List<long[]> LONGS =
      List.of(
          new long[] {},
          new long[] {5L},
          new long[] {5L, -3L},
          new long[] {Long.MAX_VALUE, Long.MAX_VALUE, 2L},
          new long[] {Long.MIN_VALUE, Long.MIN_VALUE, 6L},
          new long[] {1L, 2L, 4L});

  private static final List<double[]> DOUBLES =
      List.of(
          new double[] {},
          new double[] {0.1, 0.1, 0.1},
          new double[] {-0.0},
          new double[] {0.0, -0.0},
          new double[] {-0.0, 0.0},
          new double[] {Double.NaN, 1.0},
          new double[] {Double.MAX_VALUE, Double.MAX_VALUE},
          new double[] {1e100, 1.0, -1e100},
          new double[] {Double.POSITIVE_INFINITY, 1.0},
          new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY},
          new double[] {Double.MIN_VALUE, 1e-5},
          new double[] {1234567.891, 2.5});

  private StatisticsCases() {}

  static List<Case> all() {
    return Stream.of(ints(), longs(), doubles()).flatMap(List::stream).toList();
  }

  private static List<Case> ints() {
    var cases = new ArrayList<Case>();
    for (var values : INTS) {
      var name = "ints " + Arrays.toString(values);
      cases.add(new Case(name, () -> text(intsOf(values))));
      cases.add(new Case(name + " as text", () -> intsOf(values)));
      for (var others : INTS) {
        cases.add(
            new Case(
                name + " and " + Arrays.toString(others),
                () -> {
                  var statistics = intsOf(values);
                  statistics.combine(intsOf(others));
                  return text(statistics);
                }));
      }
    }
    cases.addAll(
        List.of(
            new Case(
                "new IntSummaryStatistics(0, 5, 1, 7)",
                () -> text(new IntSummaryStatistics(0, 5, 1, 7))),
            new Case(
                "new IntSummaryStatistics(-1, 0, 0, 0)",
                () -> text(new IntSummaryStatistics(-1, 0, 0, 0))),
            new Case(
                "new IntSummaryStatistics(2, 1, 4, 5)",
                () -> text(new IntSummaryStatistics(2, 1, 4, 5))),
            new Case(
                "new IntSummaryStatistics(1, 2, 1, 3)",
                () -> text(new IntSummaryStatistics(1, 2, 1, 3))),
            new Case(
                "new IntSummaryStatistics(3, -5, -1, -9)",
                () -> text(new IntSummaryStatistics(3, -5, -1, -9))),
            new Case(
                "ints combined with null",
                () -> {
                  intsOf().combine(null);
                  return "";
                })));
    return cases;
  }

  private static IntSummaryStatistics intsOf(int... values) {
    var statistics = new IntSummaryStatistics();
    for (int value : values) {
      statistics.accept(value);
    }
    return statistics;
  }

  private static String text(IntSummaryStatistics s) {
    return s.getCount()
        + " "
        + s.getSum()
        + " "
        + s.getMin()
        + " "
        + s.getMax()
        + " "
        + s.getAverage();
  }

  private static List<Case> longs() {
    var cases = new ArrayList<Case>();
    for (var values : LONGS) {
      var name = "longs " + Arrays.toString(values);
      cases.add(new Case(name, () -> text(longsOf(values))));
      cases.add(new Case(name + " as text", () -> longsOf(values)));
      for (var others : LONGS) {
        cases.add(
            new Case(
                name + " and " + Arrays.toString(others),
                () -> {
                  var statistics = longsOf(values);
                  statistics.combine(longsOf(others));
                  return text(statistics);
                }));
      }
    }
    cases.addAll(
        List.of(
            new Case(
                "new LongSummaryStatistics(0, 5, 1, 7)",
                () -> text(new LongSummaryStatistics(0, 5, 1, 7))),
            new Case(
                "new LongSummaryStatistics(-1, 0, 0, 0)",
                () -> text(new LongSummaryStatistics(-1, 0, 0, 0))),
            new Case(
                "new LongSummaryStatistics(2, 1, 4, 5)",
                () -> text(new LongSummaryStatistics(2, 1, 4, 5))),
            new Case(
                "new LongSummaryStatistics(1, 2, 1, 3)",
                () -> text(new LongSummaryStatistics(1, 2, 1, 3))),
            new Case(
                "new LongSummaryStatistics(3, -5, -1, Long.MIN_VALUE)",
                () -> text(new LongSummaryStatistics(3, -5, -1, Long.MIN_VALUE))),
            new Case(
                "longs combined with null",
                () -> {
                  longsOf().combine(null);
                  return "";
                })));
    return cases;
  }

  private static LongSummaryStatistics longsOf(long... values) {
    var statistics = new LongSummaryStatistics();
    for (long value : values) {
      statistics.accept(value);
    }
    return statistics;
  }

  private static String text(LongSummaryStatistics s) {
    return s.getCount()
        + " "
        + s.getSum()
        + " "
        + s.getMin()
        + " "
        + s.getMax()
        + " "
        + s.getAverage();
  }

  private static List<Case> doubles() {
    var cases = new ArrayList<Case>();
    for (var values : DOUBLES) {
      var name = "doubles " + Arrays.toString(values);
      cases.add(new Case(name, () -> text(doublesOf(values))));
      cases.add(new Case(name + " as text", () -> doublesOf(values)));
      for (var others : DOUBLES) {
        cases.add(
            new Case(
                name + " and " + Arrays.toString(others),
                () -> {
                  var statistics = doublesOf(values);
                  statistics.combine(doublesOf(others));
                  return text(statistics);
                }));
      }
    }
    cases.addAll(
        List.of(
            new Case(
                "new DoubleSummaryStatistics(0, 5, 1, 7)",
                () -> text(new DoubleSummaryStatistics(0, 5, 1, 7))),
            new Case(
                "new DoubleSummaryStatistics(-1, 0, 0, 0)",
                () -> text(new DoubleSummaryStatistics(-1, 0, 0, 0))),
            new Case(
                "new DoubleSummaryStatistics(2, 1, 4, 5)",
                () -> text(new DoubleSummaryStatistics(2, 1, 4, 5))),
            new Case(
                "new DoubleSummaryStatistics(1, 2, 1, 3)",
                () -> text(new DoubleSummaryStatistics(1, 2, 1, 3))),
            new Case(
                "new DoubleSummaryStatistics(3, Double.NaN, 1, 2)",
                () -> text(new DoubleSummaryStatistics(3, Double.NaN, 1, 2))),
            new Case(
                "new DoubleSummaryStatistics(3, Double.NaN, Double.NaN, Double.NaN)",
                () -> text(new DoubleSummaryStatistics(3, Double.NaN, Double.NaN, Double.NaN))),
            new Case(
                "new DoubleSummaryStatistics(2, 1, 2, Double.NaN)",
                () -> text(new DoubleSummaryStatistics(2, 1, 2, Double.NaN))),
            new Case(
                "new DoubleSummaryStatistics(1, -0.0, 0.0, 0.0)",
                () -> text(new DoubleSummaryStatistics(1, -0.0, 0.0, 0.0))),
            new Case(
                "doubles combined with null",
                () -> {
                  doublesOf().combine(null);
                  return "";
                })));
    return cases;
  }

  private static DoubleSummaryStatistics doublesOf(double... values) {
    var statistics = new DoubleSummaryStatistics();
    for (double value : values) {
      statistics.accept(value);
    }
    return statistics;
  }

  private static String text(DoubleSummaryStatistics s) {
    return s.getCount()
        + " "
        + s.getSum()
        + " "
        + s.getMin()
        + " "
        + s.getMax()
        + " "
        + s.getAverage();
  }
}
