package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Copies and fillings of arrays and of their ranges, wrong ones included. */
final class ArrayRangeCases {
  private ArrayRangeCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.add(SampleArrays.ranges("fill boolean[]", ArrayRangeCases::fillBooleans));
    cases.add(
        SampleArrays.ranges(
            "copyOfRange boolean[]",
            (from, to) -> Arrays.toString(Arrays.copyOfRange(SampleArrays.booleans(), from, to))));
    cases.add(
        new Case(
            "copyOf boolean[]",
            () ->
                Each.of(
                    List.of(0, 3, 5, 7, -1),
                    n ->
                        Arrays.toString(
                            Arrays.copyOf(SampleArrays.booleans(), Opaque.of(n.intValue()))))));
    cases.add(
        new Case(
            "fill whole boolean[]",
            () -> {
              var array = SampleArrays.booleans();
              Arrays.fill(array, true);
              return Arrays.toString(array);
            }));
    cases.add(SampleArrays.ranges("fill byte[]", ArrayRangeCases::fillBytes));
    cases.add(
        SampleArrays.ranges(
            "copyOfRange byte[]",
            (from, to) -> Arrays.toString(Arrays.copyOfRange(SampleArrays.bytes(), from, to))));
    cases.add(
        new Case(
            "copyOf byte[]",
            () ->
                Each.of(
                    List.of(0, 3, 5, 7, -1),
                    n ->
                        Arrays.toString(
                            Arrays.copyOf(SampleArrays.bytes(), Opaque.of(n.intValue()))))));
    cases.add(
        new Case(
            "fill whole byte[]",
            () -> {
              var array = SampleArrays.bytes();
              Arrays.fill(array, (byte) 9);
              return Arrays.toString(array);
            }));
    cases.add(SampleArrays.ranges("fill char[]", ArrayRangeCases::fillChars));
    cases.add(
        SampleArrays.ranges(
            "copyOfRange char[]",
            (from, to) -> Arrays.toString(Arrays.copyOfRange(SampleArrays.chars(), from, to))));
    cases.add(
        new Case(
            "copyOf char[]",
            () ->
                Each.of(
                    List.of(0, 3, 5, 7, -1),
                    n ->
                        Arrays.toString(
                            Arrays.copyOf(SampleArrays.chars(), Opaque.of(n.intValue()))))));
    cases.add(
        new Case(
            "fill whole char[]",
            () -> {
              var array = SampleArrays.chars();
              Arrays.fill(array, 'x');
              return Arrays.toString(array);
            }));
    cases.add(SampleArrays.ranges("fill short[]", ArrayRangeCases::fillShorts));
    cases.add(
        SampleArrays.ranges(
            "copyOfRange short[]",
            (from, to) -> Arrays.toString(Arrays.copyOfRange(SampleArrays.shorts(), from, to))));
    cases.add(
        new Case(
            "copyOf short[]",
            () ->
                Each.of(
                    List.of(0, 3, 5, 7, -1),
                    n ->
                        Arrays.toString(
                            Arrays.copyOf(SampleArrays.shorts(), Opaque.of(n.intValue()))))));
    cases.add(
        new Case(
            "fill whole short[]",
            () -> {
              var array = SampleArrays.shorts();
              Arrays.fill(array, (short) 9);
              return Arrays.toString(array);
            }));
    cases.add(SampleArrays.ranges("fill int[]", ArrayRangeCases::fillInts));
    cases.add(
        SampleArrays.ranges(
            "copyOfRange int[]",
            (from, to) -> Arrays.toString(Arrays.copyOfRange(SampleArrays.ints(), from, to))));
    cases.add(
        new Case(
            "copyOf int[]",
            () ->
                Each.of(
                    List.of(0, 3, 5, 7, -1),
                    n ->
                        Arrays.toString(
                            Arrays.copyOf(SampleArrays.ints(), Opaque.of(n.intValue()))))));
    cases.add(
        new Case(
            "fill whole int[]",
            () -> {
              var array = SampleArrays.ints();
              Arrays.fill(array, 9);
              return Arrays.toString(array);
            }));
    cases.add(SampleArrays.ranges("fill long[]", ArrayRangeCases::fillLongs));
    cases.add(
        SampleArrays.ranges(
            "copyOfRange long[]",
            (from, to) -> Arrays.toString(Arrays.copyOfRange(SampleArrays.longs(), from, to))));
    cases.add(
        new Case(
            "copyOf long[]",
            () ->
                Each.of(
                    List.of(0, 3, 5, 7, -1),
                    n ->
                        Arrays.toString(
                            Arrays.copyOf(SampleArrays.longs(), Opaque.of(n.intValue()))))));
    cases.add(
        new Case(
            "fill whole long[]",
            () -> {
              var array = SampleArrays.longs();
              Arrays.fill(array, 9L);
              return Arrays.toString(array);
            }));
    cases.add(SampleArrays.ranges("fill float[]", ArrayRangeCases::fillFloats));
    cases.add(
        SampleArrays.ranges(
            "copyOfRange float[]",
            (from, to) -> Arrays.toString(Arrays.copyOfRange(SampleArrays.floats(), from, to))));
    cases.add(
        new Case(
            "copyOf float[]",
            () ->
                Each.of(
                    List.of(0, 3, 5, 7, -1),
                    n ->
                        Arrays.toString(
                            Arrays.copyOf(SampleArrays.floats(), Opaque.of(n.intValue()))))));
    cases.add(
        new Case(
            "fill whole float[]",
            () -> {
              var array = SampleArrays.floats();
              Arrays.fill(array, Float.NaN);
              return Arrays.toString(array);
            }));
    cases.add(SampleArrays.ranges("fill double[]", ArrayRangeCases::fillDoubles));
    cases.add(
        SampleArrays.ranges(
            "copyOfRange double[]",
            (from, to) -> Arrays.toString(Arrays.copyOfRange(SampleArrays.doubles(), from, to))));
    cases.add(
        new Case(
            "copyOf double[]",
            () ->
                Each.of(
                    List.of(0, 3, 5, 7, -1),
                    n ->
                        Arrays.toString(
                            Arrays.copyOf(SampleArrays.doubles(), Opaque.of(n.intValue()))))));
    cases.add(
        new Case(
            "fill whole double[]",
            () -> {
              var array = SampleArrays.doubles();
              Arrays.fill(array, -0d);
              return Arrays.toString(array);
            }));
    cases.add(SampleArrays.ranges("fill Object[]", ArrayRangeCases::fillObjects));
    cases.add(
        SampleArrays.ranges(
            "copyOfRange Object[]",
            (from, to) -> Arrays.toString(Arrays.copyOfRange(SampleArrays.objects(), from, to))));
    cases.add(
        new Case(
            "copyOf Object[]",
            () ->
                Each.of(
                    List.of(0, 3, 5, 7, -1),
                    n ->
                        Arrays.toString(
                            Arrays.copyOf(SampleArrays.objects(), Opaque.of(n.intValue()))))));
    cases.add(
        new Case(
            "fill whole Object[]",
            () -> {
              var array = SampleArrays.objects();
              Arrays.fill(array, "x");
              return Arrays.toString(array);
            }));
    cases.add(
        SampleArrays.ranges(
            "copyOfRange to String[]",
            (from, to) ->
                Arrays.copyOfRange(SampleArrays.objects(), from, to, String[].class).getClass()
                    + ""
                    + Arrays.toString(
                        Arrays.copyOfRange(SampleArrays.objects(), from, to, String[].class))));
    cases.add(
        new Case(
            "copyOf to String[]",
            () -> Arrays.toString(Arrays.copyOf(SampleArrays.objects(), 6, String[].class))));
    cases.add(
        new Case(
            "copyOf to Integer[]",
            () -> Arrays.toString(Arrays.copyOf(SampleArrays.objects(), 6, Integer[].class))));
    cases.add(
        new Case(
            "copyOfRange to Integer[]",
            () ->
                Arrays.toString(
                    Arrays.copyOfRange(SampleArrays.objects(), 1, 3, Integer[].class))));
    cases.add(
        new Case("copyOf keeps the class", () -> Arrays.copyOf(new String[] {"a"}, 2).getClass()));
    cases.add(
        new Case(
            "copyOfRange keeps the class",
            () -> Arrays.copyOfRange(new String[] {"a"}, 0, 3).getClass()));
    cases.add(
        new Case(
            "fill with the wrong class",
            () -> {
              Object[] array = new String[2];
              Arrays.fill(array, Opaque.of((Object) 1));
              return array[0];
            }));
    cases.add(
        new Case("copyOf((int[]) null), 1)", () -> Arrays.copyOf(Opaque.of((int[]) null), 1)));
    cases.add(
        new Case(
            "copyOfRange((long[]) null), 0, 1)",
            () -> Arrays.copyOfRange(Opaque.of((long[]) null), 0, 1)));
    cases.add(
        new Case(
            "copyOfRange((Object[]) null), 0, 1)",
            () -> Arrays.copyOfRange(Opaque.of((Object[]) null), 0, 1)));
    return cases;
  }

  private static Object fillBooleans(int from, int to) {
    var array = SampleArrays.booleans();
    Arrays.fill(array, from, to, true);
    return Arrays.toString(array);
  }

  private static Object fillBytes(int from, int to) {
    var array = SampleArrays.bytes();
    Arrays.fill(array, from, to, (byte) 9);
    return Arrays.toString(array);
  }

  private static Object fillChars(int from, int to) {
    var array = SampleArrays.chars();
    Arrays.fill(array, from, to, 'x');
    return Arrays.toString(array);
  }

  private static Object fillShorts(int from, int to) {
    var array = SampleArrays.shorts();
    Arrays.fill(array, from, to, (short) 9);
    return Arrays.toString(array);
  }

  private static Object fillInts(int from, int to) {
    var array = SampleArrays.ints();
    Arrays.fill(array, from, to, 9);
    return Arrays.toString(array);
  }

  private static Object fillLongs(int from, int to) {
    var array = SampleArrays.longs();
    Arrays.fill(array, from, to, 9L);
    return Arrays.toString(array);
  }

  private static Object fillFloats(int from, int to) {
    var array = SampleArrays.floats();
    Arrays.fill(array, from, to, Float.NaN);
    return Arrays.toString(array);
  }

  private static Object fillDoubles(int from, int to) {
    var array = SampleArrays.doubles();
    Arrays.fill(array, from, to, -0d);
    return Arrays.toString(array);
  }

  private static Object fillObjects(int from, int to) {
    var array = SampleArrays.objects();
    Arrays.fill(array, from, to, "x");
    return Arrays.toString(array);
  }
}
