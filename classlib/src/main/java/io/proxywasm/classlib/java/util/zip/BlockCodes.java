package io.proxywasm.classlib.java.util.zip;

import java.util.Arrays;

/** The two codes of a compressed block. */
record BlockCodes(HuffmanCode symbols, HuffmanCode distances) {
  /** The codes of RFC 1951, section 3.2.6. */
  static final BlockCodes FIXED = fixed();

  private static BlockCodes fixed() {
    int[] lengths = new int[320];
    Arrays.fill(lengths, 0, 144, 8);
    Arrays.fill(lengths, 144, 256, 9);
    Arrays.fill(lengths, 256, 280, 7);
    Arrays.fill(lengths, 280, 288, 8);
    Arrays.fill(lengths, 288, 320, 5);
    return new BlockCodes(new HuffmanCode(lengths, 0, 288), new HuffmanCode(lengths, 288, 320));
  }
}
