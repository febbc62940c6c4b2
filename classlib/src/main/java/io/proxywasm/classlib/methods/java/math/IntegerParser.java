package io.proxywasm.classlib.methods.java.math;

import java.math.BigInteger;

/** Reads integers in groups of digits that fit an {@code int}, and complains as the JDK does. */
final class IntegerParser {
  private IntegerParser() {}

  /** Parses a text that is not empty, in a radix that exists. */
  static BigInteger parse(String text, int radix) {
    int minus = text.lastIndexOf('-');
    int plus = text.lastIndexOf('+');
    if (Math.max(minus, plus) > 0 || (minus == 0 && plus == 0)) {
      throw new NumberFormatException("Illegal embedded sign character");
    }
    int at = minus == 0 || plus == 0 ? 1 : 0;
    if (at == text.length()) {
      throw new NumberFormatException("Zero length BigInteger");
    }
    while (at < text.length() && Character.digit(text.charAt(at), radix) == 0) {
      at++;
    }
    var value = magnitude(text, at, radix);
    return minus == 0 ? value.negate() : value;
  }

  private static BigInteger magnitude(String text, int start, int radix) {
    int size = 1;
    long limit = radix;
    while (limit * radix <= Integer.MAX_VALUE) {
      limit *= radix;
      size++;
    }
    var base = BigInteger.valueOf(limit);
    var value = BigInteger.ZERO;
    // The first group is the short one.
    int end = start + (text.length() - start) % size;
    int from = start;
    while (from < text.length()) {
      if (end > from) {
        var group = group(text.substring(from, end), radix);
        value = value.multiply(base).add(BigInteger.valueOf(group));
      }
      from = end;
      end += size;
    }
    return value;
  }

  private static int group(String text, int radix) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), radix);
      if (digit < 0) {
        throw new NumberFormatException(
            "For input string: \"" + text + "\"" + (radix == 10 ? "" : " under radix " + radix));
      }
      value = radix * value + digit;
    }
    return value;
  }
}
