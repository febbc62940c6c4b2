package io.proxywasm.classlib.methods.java.lang;

import org.jspecify.annotations.Nullable;

/** Reads unsigned numbers of up to 64 bits. */
final class UnsignedNumbers {
  private UnsignedNumbers() {}

  static void refuseSign(@Nullable String text) {
    if (text != null && text.startsWith("-")) {
      throw new NumberFormatException(
          "Illegal leading minus sign on unsigned string " + text + ".");
    }
  }

  static String part(CharSequence text, int from, int to) {
    Bounds.plainRange(from, to, text.length());
    return text.subSequence(from, to).toString();
  }

  static long parse(@Nullable String text, int radix, String type) {
    if (text == null) {
      throw new NumberFormatException("Cannot parse null string");
    }
    WholeNumbers.checkRadix(radix);
    int at = text.startsWith("+") ? 1 : 0;
    if (at == text.length()) {
      throw WholeNumbers.refused(text, radix);
    }
    boolean fits = true;
    long value = 0;
    for (; at < text.length(); at++) {
      int digit = WholeNumbers.digit(text.charAt(at), radix);
      if (digit < 0) {
        throw WholeNumbers.refused(text, radix);
      }
      long next = value * radix + digit;
      fits &= Long.compareUnsigned(value, Long.divideUnsigned(-1 - digit, radix)) <= 0;
      value = next;
    }
    if (!fits) {
      throw tooLarge(text, type);
    }
    return value;
  }

  static NumberFormatException tooLarge(@Nullable String text, String type) {
    return new NumberFormatException(
        "String value " + text + " exceeds range of unsigned " + type + ".");
  }
}
