package io.proxywasm.classlib.crypto;

/** Reads constants. */
final class Hex {
  private Hex() {}

  /** Returns the bytes that hexadecimal digits stand for. */
  static byte[] bytes(String digits) {
    byte[] result = new byte[digits.length() / 2];
    for (int i = 0; i < result.length; i++) {
      result[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
    }
    return result;
  }
}
