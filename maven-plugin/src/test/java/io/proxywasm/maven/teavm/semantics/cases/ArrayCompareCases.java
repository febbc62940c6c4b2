package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Arrays against each other: which are equal, where they part, which comes first. */
final class ArrayCompareCases {
  private static final List<boolean[]> BOOLEANS =
      Arrays.asList(
          new boolean[] {},
          new boolean[] {true},
          new boolean[] {false},
          new boolean[] {true, false},
          new boolean[] {true, true},
          new boolean[] {false, true, false},
          new boolean[] {true, false, false},
          new boolean[] {false},
          null);
  private static final List<byte[]> BYTES =
      Arrays.asList(
          new byte[] {},
          new byte[] {(byte) 1},
          new byte[] {(byte) -1},
          new byte[] {(byte) 1, (byte) -1},
          new byte[] {(byte) 1, (byte) 1},
          new byte[] {(byte) -1, (byte) 1, (byte) -1},
          new byte[] {(byte) 1, (byte) -1, (byte) -1},
          new byte[] {(byte) -1},
          null);
  private static final List<char[]> CHARS =
      Arrays.asList(
          new char[] {},
          new char[] {'a'},
          new char[] {'\uffff'},
          new char[] {'a', '\uffff'},
          new char[] {'a', 'a'},
          new char[] {'\uffff', 'a', '\uffff'},
          new char[] {'a', '\uffff', '\uffff'},
          new char[] {'\uffff'},
          null);
  private static final List<short[]> SHORTS =
      Arrays.asList(
          new short[] {},
          new short[] {(short) 1},
          new short[] {(short) -1},
          new short[] {(short) 1, (short) -1},
          new short[] {(short) 1, (short) 1},
          new short[] {(short) -1, (short) 1, (short) -1},
          new short[] {(short) 1, (short) -1, (short) -1},
          new short[] {(short) -1},
          null);
  private static final List<int[]> INTS =
      Arrays.asList(
          new int[] {},
          new int[] {1},
          new int[] {-1},
          new int[] {1, -1},
          new int[] {1, 1},
          new int[] {-1, 1, -1},
          new int[] {1, -1, -1},
          new int[] {-1},
          null);
  private static final List<long[]> LONGS =
      Arrays.asList(
          new long[] {},
          new long[] {1L},
          new long[] {-1L},
          new long[] {1L, -1L},
          new long[] {1L, 1L},
          new long[] {-1L, 1L, -1L},
          new long[] {1L, -1L, -1L},
          new long[] {-1L},
          null);
  private static final List<float[]> FLOATS =
      Arrays.asList(
          new float[] {},
          new float[] {0f},
          new float[] {-0f},
          new float[] {0f, -0f},
          new float[] {0f, 0f},
          new float[] {-0f, 0f, Float.NaN},
          new float[] {0f, -0f, Float.NaN},
          new float[] {Float.NaN},
          null);
  private static final List<double[]> DOUBLES =
      Arrays.asList(
          new double[] {},
          new double[] {0d},
          new double[] {-0d},
          new double[] {0d, -0d},
          new double[] {0d, 0d},
          new double[] {-0d, 0d, Double.NaN},
          new double[] {0d, -0d, Double.NaN},
          new double[] {Double.NaN},
          null);
  private static final List<String[]> OBJECTS =
      Arrays.asList(
          new String[] {},
          new String[] {"a"},
          new String[] {null},
          new String[] {"a", null},
          new String[] {"a", "a"},
          new String[] {null, "a", ""},
          new String[] {"a", null, ""},
          new String[] {""},
          null);
  private static final Comparator<String> ORDER =
      Comparator.comparing(text -> text == null ? -1 : text.length());

  private ArrayCompareCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.add(pairs("equals boolean[]", BOOLEANS, (a, b) -> Arrays.equals(a, b)));
    cases.add(
        SampleArrays.ranges(
            "equals ranges of boolean[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.equals(
                            SampleArrays.booleans(),
                            from,
                            to,
                            BOOLEANS.get(5),
                            r.from(),
                            r.to()))));
    cases.add(pairs("mismatch boolean[]", BOOLEANS, (a, b) -> Arrays.mismatch(a, b)));
    cases.add(
        SampleArrays.ranges(
            "mismatch ranges of boolean[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.mismatch(
                            SampleArrays.booleans(),
                            from,
                            to,
                            BOOLEANS.get(5),
                            r.from(),
                            r.to()))));
    cases.add(pairs("compare boolean[]", BOOLEANS, (a, b) -> Arrays.compare(a, b)));
    cases.add(
        SampleArrays.ranges(
            "compare ranges of boolean[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.compare(
                            SampleArrays.booleans(),
                            from,
                            to,
                            BOOLEANS.get(5),
                            r.from(),
                            r.to()))));
    cases.add(new Case("hashCode of boolean[]", () -> Each.of(BOOLEANS, a -> Arrays.hashCode(a))));
    cases.add(new Case("toString of boolean[]", () -> Each.of(BOOLEANS, a -> Arrays.toString(a))));
    cases.add(
        new Case(
            "same boolean[]",
            () ->
                Arrays.equals(BOOLEANS.get(5), BOOLEANS.get(5))
                    + " "
                    + Arrays.mismatch(BOOLEANS.get(5), BOOLEANS.get(5))
                    + " "
                    + Arrays.compare(BOOLEANS.get(5), BOOLEANS.get(5))));
    cases.add(pairs("equals byte[]", BYTES, (a, b) -> Arrays.equals(a, b)));
    cases.add(
        SampleArrays.ranges(
            "equals ranges of byte[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.equals(
                            SampleArrays.bytes(), from, to, BYTES.get(5), r.from(), r.to()))));
    cases.add(pairs("mismatch byte[]", BYTES, (a, b) -> Arrays.mismatch(a, b)));
    cases.add(
        SampleArrays.ranges(
            "mismatch ranges of byte[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.mismatch(
                            SampleArrays.bytes(), from, to, BYTES.get(5), r.from(), r.to()))));
    cases.add(pairs("compare byte[]", BYTES, (a, b) -> Arrays.compare(a, b)));
    cases.add(
        SampleArrays.ranges(
            "compare ranges of byte[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.compare(
                            SampleArrays.bytes(), from, to, BYTES.get(5), r.from(), r.to()))));
    cases.add(pairs("compareUnsigned byte[]", BYTES, (a, b) -> Arrays.compareUnsigned(a, b)));
    cases.add(
        SampleArrays.ranges(
            "compareUnsigned ranges of byte[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.compareUnsigned(
                            SampleArrays.bytes(), from, to, BYTES.get(5), r.from(), r.to()))));
    cases.add(new Case("hashCode of byte[]", () -> Each.of(BYTES, a -> Arrays.hashCode(a))));
    cases.add(new Case("toString of byte[]", () -> Each.of(BYTES, a -> Arrays.toString(a))));
    cases.add(
        new Case(
            "same byte[]",
            () ->
                Arrays.equals(BYTES.get(5), BYTES.get(5))
                    + " "
                    + Arrays.mismatch(BYTES.get(5), BYTES.get(5))
                    + " "
                    + Arrays.compare(BYTES.get(5), BYTES.get(5))));
    cases.add(pairs("equals char[]", CHARS, (a, b) -> Arrays.equals(a, b)));
    cases.add(
        SampleArrays.ranges(
            "equals ranges of char[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.equals(
                            SampleArrays.chars(), from, to, CHARS.get(5), r.from(), r.to()))));
    cases.add(pairs("mismatch char[]", CHARS, (a, b) -> Arrays.mismatch(a, b)));
    cases.add(
        SampleArrays.ranges(
            "mismatch ranges of char[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.mismatch(
                            SampleArrays.chars(), from, to, CHARS.get(5), r.from(), r.to()))));
    cases.add(pairs("compare char[]", CHARS, (a, b) -> Arrays.compare(a, b)));
    cases.add(
        SampleArrays.ranges(
            "compare ranges of char[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.compare(
                            SampleArrays.chars(), from, to, CHARS.get(5), r.from(), r.to()))));
    cases.add(new Case("hashCode of char[]", () -> Each.of(CHARS, a -> Arrays.hashCode(a))));
    cases.add(new Case("toString of char[]", () -> Each.of(CHARS, a -> Arrays.toString(a))));
    cases.add(
        new Case(
            "same char[]",
            () ->
                Arrays.equals(CHARS.get(5), CHARS.get(5))
                    + " "
                    + Arrays.mismatch(CHARS.get(5), CHARS.get(5))
                    + " "
                    + Arrays.compare(CHARS.get(5), CHARS.get(5))));
    cases.add(pairs("equals short[]", SHORTS, (a, b) -> Arrays.equals(a, b)));
    cases.add(
        SampleArrays.ranges(
            "equals ranges of short[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.equals(
                            SampleArrays.shorts(), from, to, SHORTS.get(5), r.from(), r.to()))));
    cases.add(pairs("mismatch short[]", SHORTS, (a, b) -> Arrays.mismatch(a, b)));
    cases.add(
        SampleArrays.ranges(
            "mismatch ranges of short[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.mismatch(
                            SampleArrays.shorts(), from, to, SHORTS.get(5), r.from(), r.to()))));
    cases.add(pairs("compare short[]", SHORTS, (a, b) -> Arrays.compare(a, b)));
    cases.add(
        SampleArrays.ranges(
            "compare ranges of short[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.compare(
                            SampleArrays.shorts(), from, to, SHORTS.get(5), r.from(), r.to()))));
    cases.add(pairs("compareUnsigned short[]", SHORTS, (a, b) -> Arrays.compareUnsigned(a, b)));
    cases.add(
        SampleArrays.ranges(
            "compareUnsigned ranges of short[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.compareUnsigned(
                            SampleArrays.shorts(), from, to, SHORTS.get(5), r.from(), r.to()))));
    cases.add(new Case("hashCode of short[]", () -> Each.of(SHORTS, a -> Arrays.hashCode(a))));
    cases.add(new Case("toString of short[]", () -> Each.of(SHORTS, a -> Arrays.toString(a))));
    cases.add(
        new Case(
            "same short[]",
            () ->
                Arrays.equals(SHORTS.get(5), SHORTS.get(5))
                    + " "
                    + Arrays.mismatch(SHORTS.get(5), SHORTS.get(5))
                    + " "
                    + Arrays.compare(SHORTS.get(5), SHORTS.get(5))));
    cases.add(pairs("equals int[]", INTS, (a, b) -> Arrays.equals(a, b)));
    cases.add(
        SampleArrays.ranges(
            "equals ranges of int[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.equals(
                            SampleArrays.ints(), from, to, INTS.get(5), r.from(), r.to()))));
    cases.add(pairs("mismatch int[]", INTS, (a, b) -> Arrays.mismatch(a, b)));
    cases.add(
        SampleArrays.ranges(
            "mismatch ranges of int[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.mismatch(
                            SampleArrays.ints(), from, to, INTS.get(5), r.from(), r.to()))));
    cases.add(pairs("compare int[]", INTS, (a, b) -> Arrays.compare(a, b)));
    cases.add(
        SampleArrays.ranges(
            "compare ranges of int[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.compare(
                            SampleArrays.ints(), from, to, INTS.get(5), r.from(), r.to()))));
    cases.add(pairs("compareUnsigned int[]", INTS, (a, b) -> Arrays.compareUnsigned(a, b)));
    cases.add(
        SampleArrays.ranges(
            "compareUnsigned ranges of int[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.compareUnsigned(
                            SampleArrays.ints(), from, to, INTS.get(5), r.from(), r.to()))));
    cases.add(new Case("hashCode of int[]", () -> Each.of(INTS, a -> Arrays.hashCode(a))));
    cases.add(new Case("toString of int[]", () -> Each.of(INTS, a -> Arrays.toString(a))));
    cases.add(
        new Case(
            "same int[]",
            () ->
                Arrays.equals(INTS.get(5), INTS.get(5))
                    + " "
                    + Arrays.mismatch(INTS.get(5), INTS.get(5))
                    + " "
                    + Arrays.compare(INTS.get(5), INTS.get(5))));
    cases.add(pairs("equals long[]", LONGS, (a, b) -> Arrays.equals(a, b)));
    cases.add(
        SampleArrays.ranges(
            "equals ranges of long[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.equals(
                            SampleArrays.longs(), from, to, LONGS.get(5), r.from(), r.to()))));
    cases.add(pairs("mismatch long[]", LONGS, (a, b) -> Arrays.mismatch(a, b)));
    cases.add(
        SampleArrays.ranges(
            "mismatch ranges of long[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.mismatch(
                            SampleArrays.longs(), from, to, LONGS.get(5), r.from(), r.to()))));
    cases.add(pairs("compare long[]", LONGS, (a, b) -> Arrays.compare(a, b)));
    cases.add(
        SampleArrays.ranges(
            "compare ranges of long[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.compare(
                            SampleArrays.longs(), from, to, LONGS.get(5), r.from(), r.to()))));
    cases.add(pairs("compareUnsigned long[]", LONGS, (a, b) -> Arrays.compareUnsigned(a, b)));
    cases.add(
        SampleArrays.ranges(
            "compareUnsigned ranges of long[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.compareUnsigned(
                            SampleArrays.longs(), from, to, LONGS.get(5), r.from(), r.to()))));
    cases.add(new Case("hashCode of long[]", () -> Each.of(LONGS, a -> Arrays.hashCode(a))));
    cases.add(new Case("toString of long[]", () -> Each.of(LONGS, a -> Arrays.toString(a))));
    cases.add(
        new Case(
            "same long[]",
            () ->
                Arrays.equals(LONGS.get(5), LONGS.get(5))
                    + " "
                    + Arrays.mismatch(LONGS.get(5), LONGS.get(5))
                    + " "
                    + Arrays.compare(LONGS.get(5), LONGS.get(5))));
    cases.add(pairs("equals float[]", FLOATS, (a, b) -> Arrays.equals(a, b)));
    cases.add(
        SampleArrays.ranges(
            "equals ranges of float[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.equals(
                            SampleArrays.floats(), from, to, FLOATS.get(5), r.from(), r.to()))));
    cases.add(pairs("mismatch float[]", FLOATS, (a, b) -> Arrays.mismatch(a, b)));
    cases.add(
        SampleArrays.ranges(
            "mismatch ranges of float[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.mismatch(
                            SampleArrays.floats(), from, to, FLOATS.get(5), r.from(), r.to()))));
    cases.add(pairs("compare float[]", FLOATS, (a, b) -> Arrays.compare(a, b)));
    cases.add(
        SampleArrays.ranges(
            "compare ranges of float[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.compare(
                            SampleArrays.floats(), from, to, FLOATS.get(5), r.from(), r.to()))));
    cases.add(new Case("hashCode of float[]", () -> Each.of(FLOATS, a -> Arrays.hashCode(a))));
    cases.add(new Case("toString of float[]", () -> Each.of(FLOATS, a -> Arrays.toString(a))));
    cases.add(
        new Case(
            "same float[]",
            () ->
                Arrays.equals(FLOATS.get(5), FLOATS.get(5))
                    + " "
                    + Arrays.mismatch(FLOATS.get(5), FLOATS.get(5))
                    + " "
                    + Arrays.compare(FLOATS.get(5), FLOATS.get(5))));
    cases.add(pairs("equals double[]", DOUBLES, (a, b) -> Arrays.equals(a, b)));
    cases.add(
        SampleArrays.ranges(
            "equals ranges of double[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.equals(
                            SampleArrays.doubles(), from, to, DOUBLES.get(5), r.from(), r.to()))));
    cases.add(pairs("mismatch double[]", DOUBLES, (a, b) -> Arrays.mismatch(a, b)));
    cases.add(
        SampleArrays.ranges(
            "mismatch ranges of double[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.mismatch(
                            SampleArrays.doubles(), from, to, DOUBLES.get(5), r.from(), r.to()))));
    cases.add(pairs("compare double[]", DOUBLES, (a, b) -> Arrays.compare(a, b)));
    cases.add(
        SampleArrays.ranges(
            "compare ranges of double[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.compare(
                            SampleArrays.doubles(), from, to, DOUBLES.get(5), r.from(), r.to()))));
    cases.add(new Case("hashCode of double[]", () -> Each.of(DOUBLES, a -> Arrays.hashCode(a))));
    cases.add(new Case("toString of double[]", () -> Each.of(DOUBLES, a -> Arrays.toString(a))));
    cases.add(
        new Case(
            "same double[]",
            () ->
                Arrays.equals(DOUBLES.get(5), DOUBLES.get(5))
                    + " "
                    + Arrays.mismatch(DOUBLES.get(5), DOUBLES.get(5))
                    + " "
                    + Arrays.compare(DOUBLES.get(5), DOUBLES.get(5))));
    cases.add(pairs("equals Object[]", OBJECTS, (a, b) -> Arrays.equals(a, b)));
    cases.add(
        SampleArrays.ranges(
            "equals ranges of Object[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.equals(
                            SampleArrays.strings(), from, to, OBJECTS.get(5), r.from(), r.to()))));
    cases.add(pairs("mismatch Object[]", OBJECTS, (a, b) -> Arrays.mismatch(a, b)));
    cases.add(
        SampleArrays.ranges(
            "mismatch ranges of Object[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.mismatch(
                            SampleArrays.strings(), from, to, OBJECTS.get(5), r.from(), r.to()))));
    cases.add(pairs("compare Object[]", OBJECTS, (a, b) -> Arrays.compare(a, b)));
    cases.add(
        SampleArrays.ranges(
            "compare ranges of Object[]",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.compare(
                            SampleArrays.strings(), from, to, OBJECTS.get(5), r.from(), r.to()))));
    cases.add(new Case("hashCode of Object[]", () -> Each.of(OBJECTS, a -> Arrays.hashCode(a))));
    cases.add(new Case("toString of Object[]", () -> Each.of(OBJECTS, a -> Arrays.toString(a))));
    cases.add(
        new Case(
            "same Object[]",
            () ->
                Arrays.equals(OBJECTS.get(5), OBJECTS.get(5))
                    + " "
                    + Arrays.mismatch(OBJECTS.get(5), OBJECTS.get(5))
                    + " "
                    + Arrays.compare(OBJECTS.get(5), OBJECTS.get(5))));
    cases.add(pairs("equals by order", OBJECTS, (a, b) -> Arrays.equals(a, b, ORDER)));
    cases.add(pairs("equals by null", OBJECTS, (a, b) -> Arrays.equals(a, b, null)));
    cases.add(
        SampleArrays.ranges(
            "equals ranges by order",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.equals(
                            SampleArrays.strings(),
                            from,
                            to,
                            OBJECTS.get(5),
                            r.from(),
                            r.to(),
                            ORDER))));
    cases.add(
        new Case(
            "equals ranges by null",
            () -> Arrays.equals(new String[0], 1, 0, new String[0], 0, 0, null)));
    cases.add(
        new Case(
            "equals asks the order for",
            () ->
                asked(
                    order ->
                        Arrays.equals(
                            new String[] {"a", "b", "c"}, new String[] {"a", "b", "d"}, order))));
    cases.add(pairs("mismatch by order", OBJECTS, (a, b) -> Arrays.mismatch(a, b, ORDER)));
    cases.add(pairs("mismatch by null", OBJECTS, (a, b) -> Arrays.mismatch(a, b, null)));
    cases.add(
        SampleArrays.ranges(
            "mismatch ranges by order",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.mismatch(
                            SampleArrays.strings(),
                            from,
                            to,
                            OBJECTS.get(5),
                            r.from(),
                            r.to(),
                            ORDER))));
    cases.add(
        new Case(
            "mismatch ranges by null",
            () -> Arrays.mismatch(new String[0], 1, 0, new String[0], 0, 0, null)));
    cases.add(
        new Case(
            "mismatch asks the order for",
            () ->
                asked(
                    order ->
                        Arrays.mismatch(
                            new String[] {"a", "b", "c"}, new String[] {"a", "b", "d"}, order))));
    cases.add(pairs("compare by order", OBJECTS, (a, b) -> Arrays.compare(a, b, ORDER)));
    cases.add(pairs("compare by null", OBJECTS, (a, b) -> Arrays.compare(a, b, null)));
    cases.add(
        SampleArrays.ranges(
            "compare ranges by order",
            (from, to) ->
                Each.of(
                    SampleArrays.RANGES,
                    r ->
                        Arrays.compare(
                            SampleArrays.strings(),
                            from,
                            to,
                            OBJECTS.get(5),
                            r.from(),
                            r.to(),
                            ORDER))));
    cases.add(
        new Case(
            "compare ranges by null",
            () -> Arrays.compare(new String[0], 1, 0, new String[0], 0, 0, null)));
    cases.add(
        new Case(
            "compare asks the order for",
            () ->
                asked(
                    order ->
                        Arrays.compare(
                            new String[] {"a", "b", "c"}, new String[] {"a", "b", "d"}, order))));
    return cases;
  }

  private static <T> Case pairs(String name, List<T> arrays, Each.PairTrial<T, T> trial) {
    return new Case(name, () -> Each.of(arrays, a -> Each.of(arrays, b -> trial.of(a, b))));
  }

  private static Object asked(Function<Comparator<String>, Object> action) {
    var asked = new ArrayList<String>();
    var result =
        action.apply(
            (left, right) -> {
              asked.add(left + "-" + right);
              return left.compareTo(right);
            });
    return asked + " " + result;
  }
}
