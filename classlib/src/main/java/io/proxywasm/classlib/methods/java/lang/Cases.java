package io.proxywasm.classlib.methods.java.lang;

/** Finds the other case of characters. */
final class Cases {
  private Cases() {}

  static int upper(int c) {
    return c < 128 ? c - (c >= 'a' && c <= 'z' ? 32 : 0) : find(Upper.RUNS, c);
  }

  static int lower(int c) {
    return c < 128 ? c + (c >= 'A' && c <= 'Z' ? 32 : 0) : find(Lower.RUNS, c);
  }

  /** Pairs of letters such as dz have a third case, and Georgian has none here. */
  static int title(int c) {
    if (c >= 0x1C4 && c <= 0x1CC) {
      return 0x1C5 + (c - 0x1C4) / 3 * 3;
    }
    if (c >= 0x1F1 && c <= 0x1F3) {
      return 0x1F2;
    }
    return c >= 0x10D0 && c <= 0x10FF && Categories.of(c) != Character.UNASSIGNED && c != 0x10FC
        ? c
        : upper(c);
  }

  /** Searches runs of first, last, step and difference, in the order of first. */
  private static int find(int[] runs, int c) {
    for (int i = 0; i < runs.length && runs[i] <= c; i += 4) {
      if (c <= runs[i + 1] && (c - runs[i]) % runs[i + 2] == 0) {
        int other = c + runs[i + 3];
        return c <= Character.MAX_VALUE ? other & Character.MAX_VALUE : other;
      }
    }
    return c;
  }

  private static int[] decode(String data) {
    int[] runs = new int[data.length() / 3 * 4];
    int first = 0;
    for (int from = 0, to = 0; from < data.length(); from += 3, to += 4) {
      first += data.charAt(from);
      int step = 1 + (data.charAt(from + 1) & 1);
      runs[to] = first;
      runs[to + 1] = first + ((data.charAt(from + 1) >> 1) - 1) * step;
      runs[to + 2] = step;
      runs[to + 3] = (short) data.charAt(from + 2);
    }
    return runs;
  }

  private static final class Upper {
    static final int[] RUNS = decode(CaseData.UPPER);
  }

  private static final class Lower {
    static final int[] RUNS = decode(CaseData.LOWER);
  }
}
