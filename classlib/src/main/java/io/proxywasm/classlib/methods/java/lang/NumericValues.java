package io.proxywasm.classlib.methods.java.lang;

/** Finds the numbers that characters stand for. */
final class NumericValues {
  private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000};

  private NumericValues() {}

  /** Returns the value; -1 where there is none, and -2 for a fraction. */
  static int of(int codePoint) {
    String runs = NumericData.RUNS;
    int start = 0;
    for (int i = 0; i < runs.length(); i += 3) {
      start += runs.charAt(i);
      int length = runs.charAt(i + 1) >> 4;
      if (codePoint < start + length) {
        return codePoint < start
            ? -1
            : first(runs.charAt(i + 2)) + (codePoint - start) * (runs.charAt(i + 1) & 15);
      }
    }
    return -1;
  }

  /** Reads a power of ten, in the highest four bits, and what it is multiplied with. */
  private static int first(char value) {
    return value == '\uffff' ? -2 : (value & 0xfff) * POWERS[value >> 12];
  }
}
