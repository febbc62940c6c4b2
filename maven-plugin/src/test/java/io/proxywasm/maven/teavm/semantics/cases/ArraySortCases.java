package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Sorted arrays and what is found in them. */
@SuppressWarnings("CheckReturnValue")
final class ArraySortCases {
  private ArraySortCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.add(new Case("sort byte[]", () -> sortBytes()));
    cases.add(SampleArrays.ranges("sort range of byte[]", ArraySortCases::sortBytes));
    cases.add(new Case("parallelSort byte[]", () -> parallelSortBytes()));
    cases.add(
        SampleArrays.ranges("parallelSort range of byte[]", ArraySortCases::parallelSortBytes));
    cases.add(
        new Case(
            "binarySearch byte[]",
            () ->
                Each.of(
                    List.of(
                        (byte) 3, (byte) 0, (byte) -1, (byte) 1, Byte.MIN_VALUE, Byte.MAX_VALUE),
                    key -> Arrays.binarySearch(sortedBytes(), key))));
    cases.add(
        SampleArrays.ranges(
            "binarySearch range of byte[]",
            (from, to) -> Arrays.binarySearch(sortedBytes(), from, to, (byte) 9)));
    cases.add(new Case("sort char[]", () -> sortChars()));
    cases.add(SampleArrays.ranges("sort range of char[]", ArraySortCases::sortChars));
    cases.add(new Case("parallelSort char[]", () -> parallelSortChars()));
    cases.add(
        SampleArrays.ranges("parallelSort range of char[]", ArraySortCases::parallelSortChars));
    cases.add(
        new Case(
            "binarySearch char[]",
            () ->
                Each.of(
                    List.of('0', 'a', 'z', 'c', '\uffff'),
                    key -> Arrays.binarySearch(sortedChars(), key))));
    cases.add(
        SampleArrays.ranges(
            "binarySearch range of char[]",
            (from, to) -> Arrays.binarySearch(sortedChars(), from, to, 'x')));
    cases.add(new Case("sort short[]", () -> sortShorts()));
    cases.add(SampleArrays.ranges("sort range of short[]", ArraySortCases::sortShorts));
    cases.add(new Case("parallelSort short[]", () -> parallelSortShorts()));
    cases.add(
        SampleArrays.ranges("parallelSort range of short[]", ArraySortCases::parallelSortShorts));
    cases.add(
        new Case(
            "binarySearch short[]",
            () ->
                Each.of(
                    List.of(
                        (short) 3,
                        (short) 0,
                        (short) -1,
                        (short) 1,
                        Short.MIN_VALUE,
                        Short.MAX_VALUE),
                    key -> Arrays.binarySearch(sortedShorts(), key))));
    cases.add(
        SampleArrays.ranges(
            "binarySearch range of short[]",
            (from, to) -> Arrays.binarySearch(sortedShorts(), from, to, (short) 9)));
    cases.add(new Case("sort int[]", () -> sortInts()));
    cases.add(SampleArrays.ranges("sort range of int[]", ArraySortCases::sortInts));
    cases.add(new Case("parallelSort int[]", () -> parallelSortInts()));
    cases.add(SampleArrays.ranges("parallelSort range of int[]", ArraySortCases::parallelSortInts));
    cases.add(
        new Case(
            "binarySearch int[]",
            () ->
                Each.of(
                    List.of(3, 0, -1, 1, Integer.MIN_VALUE, Integer.MAX_VALUE),
                    key -> Arrays.binarySearch(sortedInts(), key))));
    cases.add(
        SampleArrays.ranges(
            "binarySearch range of int[]",
            (from, to) -> Arrays.binarySearch(sortedInts(), from, to, 9)));
    cases.add(new Case("sort long[]", () -> sortLongs()));
    cases.add(SampleArrays.ranges("sort range of long[]", ArraySortCases::sortLongs));
    cases.add(new Case("parallelSort long[]", () -> parallelSortLongs()));
    cases.add(
        SampleArrays.ranges("parallelSort range of long[]", ArraySortCases::parallelSortLongs));
    cases.add(
        new Case(
            "binarySearch long[]",
            () ->
                Each.of(
                    List.of(3L, 0L, -1L, 1L, Long.MIN_VALUE, Long.MAX_VALUE),
                    key -> Arrays.binarySearch(sortedLongs(), key))));
    cases.add(
        SampleArrays.ranges(
            "binarySearch range of long[]",
            (from, to) -> Arrays.binarySearch(sortedLongs(), from, to, 9L)));
    cases.add(new Case("sort float[]", () -> sortFloats()));
    cases.add(SampleArrays.ranges("sort range of float[]", ArraySortCases::sortFloats));
    cases.add(new Case("parallelSort float[]", () -> parallelSortFloats()));
    cases.add(
        SampleArrays.ranges("parallelSort range of float[]", ArraySortCases::parallelSortFloats));
    cases.add(
        new Case(
            "binarySearch float[]",
            () ->
                Each.of(
                    List.of(3f, -0f, 0f, Float.NaN, 1f, Float.NEGATIVE_INFINITY),
                    key -> Arrays.binarySearch(sortedFloats(), key))));
    cases.add(
        SampleArrays.ranges(
            "binarySearch range of float[]",
            (from, to) -> Arrays.binarySearch(sortedFloats(), from, to, Float.NaN)));
    cases.add(new Case("sort double[]", () -> sortDoubles()));
    cases.add(SampleArrays.ranges("sort range of double[]", ArraySortCases::sortDoubles));
    cases.add(new Case("parallelSort double[]", () -> parallelSortDoubles()));
    cases.add(
        SampleArrays.ranges("parallelSort range of double[]", ArraySortCases::parallelSortDoubles));
    cases.add(
        new Case(
            "binarySearch double[]",
            () ->
                Each.of(
                    List.of(3d, -0d, 0d, Double.NaN, 1d, Double.NEGATIVE_INFINITY),
                    key -> Arrays.binarySearch(sortedDoubles(), key))));
    cases.add(
        SampleArrays.ranges(
            "binarySearch range of double[]",
            (from, to) -> Arrays.binarySearch(sortedDoubles(), from, to, -0d)));
    cases.add(new Case("sort Object[]", () -> sortObjects()));
    cases.add(SampleArrays.ranges("sort range of Object[]", ArraySortCases::sortObjects));
    cases.add(new Case("parallelSort Object[]", () -> parallelSortObjects()));
    cases.add(
        SampleArrays.ranges("parallelSort range of Object[]", ArraySortCases::parallelSortObjects));
    cases.add(
        new Case(
            "binarySearch Object[]",
            () ->
                Each.of(
                    List.of("", "a", "ab", "aa", "zz"),
                    key -> Arrays.binarySearch(sortedObjects(), key))));
    cases.add(
        SampleArrays.ranges(
            "binarySearch range of Object[]",
            (from, to) -> Arrays.binarySearch(sortedObjects(), from, to, "x")));
    cases.add(new Case("sort is stable", ArraySortCases::stable));
    cases.add(new Case("sort by length", () -> sorted(Comparator.comparing(String::length))));
    cases.add(
        SampleArrays.ranges(
            "sort range by length",
            (from, to) -> sorted(from, to, Comparator.comparing(String::length))));
    cases.add(new Case("sort reversed", () -> sorted(Comparator.reverseOrder())));
    cases.add(
        SampleArrays.ranges(
            "sort range reversed", (from, to) -> sorted(from, to, Comparator.reverseOrder())));
    cases.add(
        new Case("sort of nulls", () -> sorted(Comparator.nullsLast(Comparator.naturalOrder()))));
    cases.add(
        SampleArrays.ranges(
            "sort range of nulls",
            (from, to) -> sorted(from, to, Comparator.nullsLast(Comparator.naturalOrder()))));
    cases.add(new Case("sort null", () -> sorted(null)));
    cases.add(SampleArrays.ranges("sort range null", (from, to) -> sorted(from, to, null)));
    cases.add(new Case("sort many 1", () -> many(1)));
    cases.add(new Case("sort many 2", () -> many(2)));
    cases.add(new Case("sort many 3", () -> many(3)));
    cases.add(new Case("sort many 9", () -> many(9)));
    cases.add(new Case("sort one that cannot be compared", () -> sortedElements(List.of())));
    cases.add(new Case("sort two kinds", () -> sortedElements(1, "a")));
    cases.add(new Case("sort null", () -> sortedElements(1, null)));
    cases.add(new Case("sort null first", () -> sortedElements(null, 1)));
    cases.add(new Case("sort a null alone", () -> sortedElements((Object) null)));
    cases.add(new Case("sort none", () -> sortedElements()));
    cases.add(
        new Case(
            "sort of no array",
            () -> {
              Arrays.sort(Opaque.of((int[]) null));
              return 0;
            }));
    cases.add(
        new Case(
            "sort of no objects",
            () -> {
              Arrays.sort(Opaque.of((Object[]) null));
              return 0;
            }));
    cases.add(
        new Case(
            "binarySearch by order",
            () ->
                Each.of(
                    List.of("ab", "", "b", "zzz"),
                    key ->
                        Arrays.binarySearch(
                            new String[] {"ab", "b", "a", ""},
                            key,
                            Comparator.comparing(String::length).reversed()))));
    cases.add(
        SampleArrays.ranges(
            "binarySearch range by order",
            (from, to) ->
                Arrays.binarySearch(strings(), from, to, "b", Comparator.reverseOrder())));
    cases.add(
        new Case(
            "binarySearch without order",
            () -> Arrays.binarySearch(new String[] {"a", "b"}, "b", null)));
    cases.add(
        new Case("binarySearch of null", () -> Arrays.binarySearch(new String[] {"a", "b"}, null)));
    cases.add(
        new Case(
            "binarySearch among nulls", () -> Arrays.binarySearch(new Object[] {null, null}, "b")));
    cases.add(
        new Case(
            "binarySearch of another kind",
            () -> Arrays.binarySearch(new Object[] {1, 2, 3}, "b")));
    cases.add(new Case("binarySearch asks the order for", ArraySortCases::asked));
    return cases;
  }

  private static Object sortBytes() {
    var array = SampleArrays.bytes();
    Arrays.sort(array);
    return Arrays.toString(array);
  }

  private static Object sortBytes(int from, int to) {
    var array = SampleArrays.bytes();
    Arrays.sort(array, from, to);
    return Arrays.toString(array);
  }

  private static Object parallelSortBytes() {
    var array = SampleArrays.bytes();
    Arrays.parallelSort(array);
    return Arrays.toString(array);
  }

  private static Object parallelSortBytes(int from, int to) {
    var array = SampleArrays.bytes();
    Arrays.parallelSort(array, from, to);
    return Arrays.toString(array);
  }

  private static byte[] sortedBytes() {
    var array = SampleArrays.bytes();
    Arrays.sort(array);
    return array;
  }

  private static Object sortChars() {
    var array = SampleArrays.chars();
    Arrays.sort(array);
    return Arrays.toString(array);
  }

  private static Object sortChars(int from, int to) {
    var array = SampleArrays.chars();
    Arrays.sort(array, from, to);
    return Arrays.toString(array);
  }

  private static Object parallelSortChars() {
    var array = SampleArrays.chars();
    Arrays.parallelSort(array);
    return Arrays.toString(array);
  }

  private static Object parallelSortChars(int from, int to) {
    var array = SampleArrays.chars();
    Arrays.parallelSort(array, from, to);
    return Arrays.toString(array);
  }

  private static char[] sortedChars() {
    var array = SampleArrays.chars();
    Arrays.sort(array);
    return array;
  }

  private static Object sortShorts() {
    var array = SampleArrays.shorts();
    Arrays.sort(array);
    return Arrays.toString(array);
  }

  private static Object sortShorts(int from, int to) {
    var array = SampleArrays.shorts();
    Arrays.sort(array, from, to);
    return Arrays.toString(array);
  }

  private static Object parallelSortShorts() {
    var array = SampleArrays.shorts();
    Arrays.parallelSort(array);
    return Arrays.toString(array);
  }

  private static Object parallelSortShorts(int from, int to) {
    var array = SampleArrays.shorts();
    Arrays.parallelSort(array, from, to);
    return Arrays.toString(array);
  }

  private static short[] sortedShorts() {
    var array = SampleArrays.shorts();
    Arrays.sort(array);
    return array;
  }

  private static Object sortInts() {
    var array = SampleArrays.ints();
    Arrays.sort(array);
    return Arrays.toString(array);
  }

  private static Object sortInts(int from, int to) {
    var array = SampleArrays.ints();
    Arrays.sort(array, from, to);
    return Arrays.toString(array);
  }

  private static Object parallelSortInts() {
    var array = SampleArrays.ints();
    Arrays.parallelSort(array);
    return Arrays.toString(array);
  }

  private static Object parallelSortInts(int from, int to) {
    var array = SampleArrays.ints();
    Arrays.parallelSort(array, from, to);
    return Arrays.toString(array);
  }

  private static int[] sortedInts() {
    var array = SampleArrays.ints();
    Arrays.sort(array);
    return array;
  }

  private static Object sortLongs() {
    var array = SampleArrays.longs();
    Arrays.sort(array);
    return Arrays.toString(array);
  }

  private static Object sortLongs(int from, int to) {
    var array = SampleArrays.longs();
    Arrays.sort(array, from, to);
    return Arrays.toString(array);
  }

  private static Object parallelSortLongs() {
    var array = SampleArrays.longs();
    Arrays.parallelSort(array);
    return Arrays.toString(array);
  }

  private static Object parallelSortLongs(int from, int to) {
    var array = SampleArrays.longs();
    Arrays.parallelSort(array, from, to);
    return Arrays.toString(array);
  }

  private static long[] sortedLongs() {
    var array = SampleArrays.longs();
    Arrays.sort(array);
    return array;
  }

  private static Object sortFloats() {
    var array = SampleArrays.floats();
    Arrays.sort(array);
    return Arrays.toString(array);
  }

  private static Object sortFloats(int from, int to) {
    var array = SampleArrays.floats();
    Arrays.sort(array, from, to);
    return Arrays.toString(array);
  }

  private static Object parallelSortFloats() {
    var array = SampleArrays.floats();
    Arrays.parallelSort(array);
    return Arrays.toString(array);
  }

  private static Object parallelSortFloats(int from, int to) {
    var array = SampleArrays.floats();
    Arrays.parallelSort(array, from, to);
    return Arrays.toString(array);
  }

  private static float[] sortedFloats() {
    var array = SampleArrays.floats();
    Arrays.sort(array);
    return array;
  }

  private static Object sortDoubles() {
    var array = SampleArrays.doubles();
    Arrays.sort(array);
    return Arrays.toString(array);
  }

  private static Object sortDoubles(int from, int to) {
    var array = SampleArrays.doubles();
    Arrays.sort(array, from, to);
    return Arrays.toString(array);
  }

  private static Object parallelSortDoubles() {
    var array = SampleArrays.doubles();
    Arrays.parallelSort(array);
    return Arrays.toString(array);
  }

  private static Object parallelSortDoubles(int from, int to) {
    var array = SampleArrays.doubles();
    Arrays.parallelSort(array, from, to);
    return Arrays.toString(array);
  }

  private static double[] sortedDoubles() {
    var array = SampleArrays.doubles();
    Arrays.sort(array);
    return array;
  }

  private static Object sortObjects() {
    var array = SampleArrays.objects();
    Arrays.sort(array);
    return Arrays.toString(array);
  }

  private static Object sortObjects(int from, int to) {
    var array = SampleArrays.objects();
    Arrays.sort(array, from, to);
    return Arrays.toString(array);
  }

  private static Object parallelSortObjects() {
    var array = strings();
    Arrays.parallelSort(array);
    return Arrays.toString(array);
  }

  private static Object parallelSortObjects(int from, int to) {
    var array = strings();
    Arrays.parallelSort(array, from, to);
    return Arrays.toString(array);
  }

  private static Object[] sortedObjects() {
    var array = SampleArrays.objects();
    Arrays.sort(array);
    return array;
  }

  private static String[] strings() {
    return new String[] {"c", "a", "", "b", "ab"};
  }

  private static Object sorted(Comparator<String> order) {
    var array = strings();
    Arrays.sort(array, order);
    var parallel = strings();
    Arrays.parallelSort(parallel, order);
    return Arrays.toString(array) + Arrays.toString(parallel);
  }

  private static Object sorted(int from, int to, Comparator<String> order) {
    var array = strings();
    Arrays.sort(array, from, to, order);
    var parallel = strings();
    Arrays.parallelSort(parallel, from, to, order);
    return Arrays.toString(array) + Arrays.toString(parallel);
  }

  /** Five hundred entries of ten keys each: those of a key stay in their order. */
  private static Object stable() {
    var array = new int[500][];
    Arrays.setAll(array, i -> new int[] {i * 7919 % 10, i});
    Arrays.sort(array, Comparator.comparingInt(entry -> entry[0]));
    return Arrays.deepToString(array);
  }

  private static Object many(int seed) {
    var random = new Random(seed);
    var ints = new int[seed * 37];
    Arrays.setAll(ints, i -> random.nextInt(-50, 50));
    var doubles = new double[ints.length];
    Arrays.setAll(doubles, i -> ints[i] % 7 / (double) (ints[i] % 3));
    Arrays.sort(ints);
    Arrays.sort(doubles);
    return Arrays.toString(ints) + Arrays.toString(doubles);
  }

  private static Object sortedElements(Object... elements) {
    Arrays.sort(elements);
    return Arrays.toString(elements);
  }

  private static Object asked() {
    var asked = new ArrayList<String>();
    Arrays.binarySearch(
        new String[] {"a", "b", "c", "d"},
        "c",
        (left, right) -> {
          asked.add(left + "-" + right);
          return left.compareTo(right);
        });
    return asked;
  }
}
