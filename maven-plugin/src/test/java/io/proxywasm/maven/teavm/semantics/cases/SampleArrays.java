package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;

/** Arrays with awkward elements, and ranges of them. */
final class SampleArrays {
  /** Of an array of five. */
  static final List<Range> RANGES =
      List.of(
          new Range(0, 5),
          new Range(1, 4),
          new Range(0, 0),
          new Range(5, 5),
          new Range(4, 5),
          new Range(3, 2),
          new Range(-1, 2),
          new Range(2, 6),
          new Range(6, 6),
          new Range(7, -1));

  private SampleArrays() {}

  record Range(int from, int to) {}

  static boolean[] booleans() {
    return new boolean[] {true, false, true, true, false};
  }

  static byte[] bytes() {
    return new byte[] {3, -128, 127, 0, -1};
  }

  static char[] chars() {
    return new char[] {'c', 'a', '\uffff', '0', 'b'};
  }

  static short[] shorts() {
    return new short[] {3, -32768, 32767, 0, -1};
  }

  static int[] ints() {
    return new int[] {3, Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -1};
  }

  static long[] longs() {
    return new long[] {3, Long.MIN_VALUE, Long.MAX_VALUE, 0, -1};
  }

  static float[] floats() {
    return new float[] {3, Float.NaN, Float.NEGATIVE_INFINITY, 0f, -0f};
  }

  static double[] doubles() {
    return new double[] {3, Double.NaN, Double.NEGATIVE_INFINITY, 0d, -0d};
  }

  static Object[] objects() {
    return new Object[] {"c", "a", "", "b", "ab"};
  }

  static String[] strings() {
    return new String[] {"", "a", null, "b", "ab"};
  }

  /** Makes one case of an action on every range; the compiler cannot see which it is. */
  static Case ranges(String name, Each.PairTrial<Integer, Integer> trial) {
    return new Case(
        name, () -> Each.of(RANGES, r -> trial.of(Opaque.of(r.from()), Opaque.of(r.to()))));
  }
}
