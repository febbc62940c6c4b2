package io.proxywasm.classlib.java.util;

import java.util.Objects;

/** Reads hexadecimal digits, with the JVM's words for what are none. */
final class HexReader {
  private HexReader() {}

  /** Returns the digit's value, or -1: digits of other scripts are none. */
  static int digit(int ch) {
    return ch < 0x80 ? Character.digit(ch, 16) : -1;
  }

  static byte[] read(String text, String delimiter, String prefix, String suffix) {
    int each = prefix.length() + 2 + suffix.length();
    int stride = each + delimiter.length();
    if (text.isEmpty()) {
      return new byte[0];
    }
    if ((text.length() - each) % stride != 0) {
      throw new IllegalArgumentException(
          stride == 2
              ? "string length not even: " + text.length()
              : "extra or missing delimiters or values consisting of prefix, two hexadecimal"
                  + " digits, and suffix");
    }
    literal(text, 0, prefix);
    literal(text, text.length() - suffix.length(), suffix);
    var between = suffix + delimiter + prefix;
    var bytes = new byte[(text.length() - each) / stride + 1];
    for (int i = 0; i < bytes.length; i++) {
      int at = prefix.length() + i * stride;
      if (i > 0) {
        literal(text, at - between.length(), between);
      }
      bytes[i] = (byte) number(text, at, at + 2, 2);
    }
    return bytes;
  }

  private static void literal(String text, int at, String literal) {
    for (int i = 0; i < literal.length(); i++) {
      if (text.charAt(at + i) != literal.charAt(i)) {
        throw new IllegalArgumentException(
            "found: \""
                + text.substring(at, at + literal.length())
                + "\", expected: \""
                + literal
                + "\", index: "
                + at
                + " ch: "
                + (int) text.charAt(at + i));
      }
    }
  }

  static long number(CharSequence text, int from, int to, int most) {
    Objects.requireNonNull(text, "string");
    Objects.checkFromToIndex(from, to, text.length());
    if (to - from > most) {
      throw new IllegalArgumentException("string length greater than " + most + ": " + (to - from));
    }
    long value = 0;
    for (int i = from; i < to; i++) {
      int ch = text.charAt(i);
      int digit = digit(ch);
      if (digit < 0) {
        throw new NumberFormatException("not a hexadecimal digit: \"" + (char) ch + "\" = " + ch);
      }
      value = value << 4 | digit;
    }
    return value;
  }
}
