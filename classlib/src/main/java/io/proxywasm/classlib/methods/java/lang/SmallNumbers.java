package io.proxywasm.classlib.methods.java.lang;

import org.jspecify.annotations.Nullable;

/** Reads numbers of one or two bytes. */
final class SmallNumbers {
  private SmallNumbers() {}

  static int parse(@Nullable String text, int radix, int max) {
    int value = Integer.parseInt(text, radix);
    if (value < -max - 1 || value > max) {
      throw new NumberFormatException("Value out of range. Value:\"" + text + "\" Radix:" + radix);
    }
    return value;
  }

  static int decode(String text, int max) {
    int value = Integer.decode(text);
    if (value < -max - 1 || value > max) {
      throw new NumberFormatException("Value " + value + " out of range from input " + text);
    }
    return value;
  }
}
