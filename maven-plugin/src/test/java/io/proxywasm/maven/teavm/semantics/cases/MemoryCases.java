package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Inputs.each;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Arrays of all sizes: new ones are empty, wherever they lie, and copies are whole. */
final class MemoryCases {
  /** Around the words, and the sizes up to which memory is cleared and copied in place. */
  private static final List<Integer> SIZES =
      List.of(0, 1, 2, 3, 7, 8, 9, 13, 15, 16, 17, 31, 32, 33, 63, 64, 65, 116, 127, 128, 129, 500);

  private MemoryCases() {}

  static List<Case> all() {
    return Stream.of(
            each("bytes where others were", SIZES, n -> used(n)),
            each("copied bytes", SIZES, n -> bytes(n)),
            each("copied longs", SIZES, n -> longs(n)),
            each("copied objects", SIZES, n -> objects(n)),
            each("moved to the right", SIZES, n -> moved(n, 0, 3)),
            each("moved to the left", SIZES, n -> moved(n, 3, 0)))
        .flatMap(List::stream)
        .toList();
  }

  /** Fills arrays until the collector has come by, and tells whether new ones are empty. */
  private static String used(int size) {
    boolean empty = true;
    for (int i = 0; i < 4000; i++) {
      byte[] bytes = new byte[Opaque.of(size)];
      long[] longs = new long[Opaque.of(size) / 8];
      for (byte b : bytes) {
        empty &= b == 0;
      }
      for (long l : longs) {
        empty &= l == 0;
      }
      Arrays.fill(bytes, (byte) -1);
      Arrays.fill(longs, -1);
    }
    return empty ? "empty" : "not empty";
  }

  private static String bytes(int size) {
    byte[] from = new byte[size + 4];
    for (int i = 0; i < from.length; i++) {
      from[i] = (byte) (i + 1);
    }
    byte[] to = new byte[size + 4];
    System.arraycopy(from, Opaque.of(1), to, Opaque.of(2), Opaque.of(size));
    return Arrays.toString(to);
  }

  private static String longs(int size) {
    long[] from = new long[size + 2];
    Arrays.setAll(from, i -> Long.MAX_VALUE - i);
    long[] to = new long[size + 2];
    System.arraycopy(from, Opaque.of(1), to, Opaque.of(2), Opaque.of(size));
    return Arrays.toString(to);
  }

  private static String objects(int size) {
    String[] from = new String[size + 2];
    Arrays.setAll(from, i -> "s" + i);
    String[] to = new String[size + 2];
    System.arraycopy(from, Opaque.of(1), to, Opaque.of(2), Opaque.of(size));
    Object[] all = new Object[size + 2];
    System.arraycopy(to, 0, all, 0, Opaque.of(size + 2));
    return Arrays.toString(all);
  }

  private static String moved(int size, int from, int to) {
    char[] chars = new char[size + 3];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) ('0' + i);
    }
    System.arraycopy(chars, Opaque.of(from), chars, Opaque.of(to), Opaque.of(size));
    return new String(chars);
  }
}
