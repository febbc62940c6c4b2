package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Nested arrays, and elements made by a function. */
final class ArrayElementCases {
  private ArrayElementCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.add(new Case("deepToString", () -> Arrays.deepToString(nested())));
    cases.add(
        new Case("deepToString of null", () -> Arrays.deepToString(Opaque.of((Object[]) null))));
    cases.add(
        new Case(
            "deepToString of itself",
            () -> {
              Object[] a = {1, null, new Object[] {2}};
              ((Object[]) a[2])[0] = a;
              a[1] = a;
              return Arrays.deepToString(a);
            }));
    cases.add(
        new Case(
            "deepToString of one twice",
            () -> {
              Object[] a = {1};
              return Arrays.deepToString(new Object[] {a, a});
            }));
    cases.add(new Case("deepHashCode", () -> Arrays.deepHashCode(nested())));
    cases.add(
        new Case("deepHashCode of null", () -> Arrays.deepHashCode(Opaque.of((Object[]) null))));
    cases.add(new Case("deepEquals", () -> Arrays.deepEquals(nested(), nested())));
    cases.add(
        new Case(
            "deepEquals of null",
            () -> Arrays.deepEquals(nested(), null) + " " + Arrays.deepEquals(null, null)));
    cases.add(
        new Case(
            "deepEquals of each other",
            () ->
                Each.of(
                    Arrays.asList(nested()),
                    a ->
                        Each.of(
                            Arrays.asList(nested()),
                            b ->
                                Arrays.deepEquals(new Object[] {a}, new Object[] {b})
                                    + " "
                                    + Objects.deepEquals(a, b)))));
    cases.add(
        new Case(
            "deepEquals of NaN",
            () ->
                Arrays.deepEquals(
                    new Object[] {new double[] {Double.NaN, -0d}},
                    new Object[] {new double[] {Double.NaN, 0d}})));
    cases.add(
        new Case(
            "setAll int[]",
            () -> {
              var a = new int[4];
              Arrays.setAll(a, i -> i * i);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "setAll int[] by null",
            () -> {
              var a = new int[0];
              Arrays.setAll(a, null);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "parallelSetAll int[]",
            () -> {
              var a = new int[4];
              Arrays.parallelSetAll(a, i -> i * i);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "parallelSetAll int[] by null",
            () -> {
              var a = new int[0];
              Arrays.parallelSetAll(a, null);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "int[] that fails half way",
            () -> {
              var a = new int[3];
              try {
                Arrays.setAll(
                    a,
                    i -> {
                      if (i == 2) {
                        throw new IllegalStateException();
                      }
                      return i;
                    });
              } catch (IllegalStateException e) {
                return Arrays.toString(a);
              }
              return "no";
            }));
    cases.add(
        new Case(
            "setAll long[]",
            () -> {
              var a = new long[4];
              Arrays.setAll(a, i -> 1L << i);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "setAll long[] by null",
            () -> {
              var a = new long[0];
              Arrays.setAll(a, null);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "parallelSetAll long[]",
            () -> {
              var a = new long[4];
              Arrays.parallelSetAll(a, i -> 1L << i);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "parallelSetAll long[] by null",
            () -> {
              var a = new long[0];
              Arrays.parallelSetAll(a, null);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "long[] that fails half way",
            () -> {
              var a = new long[3];
              try {
                Arrays.setAll(
                    a,
                    i -> {
                      if (i == 2) {
                        throw new IllegalStateException();
                      }
                      return i;
                    });
              } catch (IllegalStateException e) {
                return Arrays.toString(a);
              }
              return "no";
            }));
    cases.add(
        new Case(
            "setAll double[]",
            () -> {
              var a = new double[4];
              Arrays.setAll(a, i -> 1.0 / i);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "setAll double[] by null",
            () -> {
              var a = new double[0];
              Arrays.setAll(a, null);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "parallelSetAll double[]",
            () -> {
              var a = new double[4];
              Arrays.parallelSetAll(a, i -> 1.0 / i);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "parallelSetAll double[] by null",
            () -> {
              var a = new double[0];
              Arrays.parallelSetAll(a, null);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "double[] that fails half way",
            () -> {
              var a = new double[3];
              try {
                Arrays.setAll(
                    a,
                    i -> {
                      if (i == 2) {
                        throw new IllegalStateException();
                      }
                      return i;
                    });
              } catch (IllegalStateException e) {
                return Arrays.toString(a);
              }
              return "no";
            }));
    cases.add(
        new Case(
            "setAll String[]",
            () -> {
              var a = new String[4];
              Arrays.setAll(a, i -> "#" + i);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "setAll String[] by null",
            () -> {
              var a = new String[0];
              Arrays.setAll(a, null);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "parallelSetAll String[]",
            () -> {
              var a = new String[4];
              Arrays.parallelSetAll(a, i -> "#" + i);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "parallelSetAll String[] by null",
            () -> {
              var a = new String[0];
              Arrays.parallelSetAll(a, null);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "String[] that fails half way",
            () -> {
              var a = new String[3];
              try {
                Arrays.setAll(
                    a,
                    i -> {
                      if (i == 2) {
                        throw new IllegalStateException();
                      }
                      return "" + i;
                    });
              } catch (IllegalStateException e) {
                return Arrays.toString(a);
              }
              return "no";
            }));
    cases.add(
        new Case(
            "parallelPrefix int[]",
            () -> {
              var a = SampleArrays.ints();
              Arrays.parallelPrefix(a, (x, y) -> x * 3 + y);
              return Arrays.toString(a);
            }));
    cases.add(
        SampleArrays.ranges(
            "parallelPrefix range of int[]",
            (from, to) -> {
              var a = SampleArrays.ints();
              Arrays.parallelPrefix(a, from, to, (x, y) -> x * 3 + y);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "parallelPrefix int[] by null",
            () -> {
              var a = new int[0];
              Arrays.parallelPrefix(a, null);
              return 0;
            }));
    cases.add(
        new Case(
            "parallelPrefix long[]",
            () -> {
              var a = SampleArrays.longs();
              Arrays.parallelPrefix(a, Long::sum);
              return Arrays.toString(a);
            }));
    cases.add(
        SampleArrays.ranges(
            "parallelPrefix range of long[]",
            (from, to) -> {
              var a = SampleArrays.longs();
              Arrays.parallelPrefix(a, from, to, Long::sum);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "parallelPrefix long[] by null",
            () -> {
              var a = new long[0];
              Arrays.parallelPrefix(a, null);
              return 0;
            }));
    cases.add(
        new Case(
            "parallelPrefix double[]",
            () -> {
              var a = new double[] {1, 2, 3, 4, 5};
              Arrays.parallelPrefix(a, (x, y) -> x - y);
              return Arrays.toString(a);
            }));
    cases.add(
        SampleArrays.ranges(
            "parallelPrefix range of double[]",
            (from, to) -> {
              var a = new double[] {1, 2, 3, 4, 5};
              Arrays.parallelPrefix(a, from, to, (x, y) -> x - y);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "parallelPrefix double[] by null",
            () -> {
              var a = new double[0];
              Arrays.parallelPrefix(a, null);
              return 0;
            }));
    cases.add(
        new Case(
            "parallelPrefix String[]",
            () -> {
              var a = new String[] {"a", "b", "c", "d", "e"};
              Arrays.parallelPrefix(a, String::concat);
              return Arrays.toString(a);
            }));
    cases.add(
        SampleArrays.ranges(
            "parallelPrefix range of String[]",
            (from, to) -> {
              var a = new String[] {"a", "b", "c", "d", "e"};
              Arrays.parallelPrefix(a, from, to, String::concat);
              return Arrays.toString(a);
            }));
    cases.add(
        new Case(
            "parallelPrefix String[] by null",
            () -> {
              var a = new String[0];
              Arrays.parallelPrefix(a, null);
              return 0;
            }));
    return cases;
  }

  private static Object[] nested() {
    return new Object[] {
      1,
      null,
      "a",
      new boolean[] {true},
      new byte[] {1},
      new char[] {'c'},
      new short[] {1},
      new int[] {1, 2},
      new long[] {1},
      new float[] {1.5f, -0f},
      new double[] {Double.NaN},
      new Object[] {new int[][] {{1}, {}}, null},
      new Object[0],
      List.of(1)
    };
  }
}
